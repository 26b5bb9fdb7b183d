package io.huni.application.imports;

import io.huni.application.imports.port.Imports;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.imports.Column;
import io.huni.domain.imports.Import;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.Target;
import io.huni.domain.job.JobId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Imports in a map. */
public final class InMemoryImports implements Imports {
    private final Map<ImportId, Import> imports = new LinkedHashMap<>();
    private final Map<ImportId, Set<JobId>> runs = new HashMap<>();

    @Override
    public Mono<Void> add(Import added) {
        return save(added);
    }

    @Override
    public synchronized Mono<Void> save(Import changed) {
        return Mono.fromRunnable(
                () -> {
                    imports.put(changed.id(), changed);
                    changed.runJob().ifPresent(job -> runs(changed).add(job));
                });
    }

    @Override
    public Mono<Import> find(Visibility visibility, ImportId id) {
        return Mono.fromSupplier(
                () ->
                        Optional.ofNullable(imports.get(id))
                                .filter(found -> visibility.covers(found.owners()))
                                .orElse(null));
    }

    @Override
    public Mono<Import> claim(Visibility visibility, ImportId id) {
        return find(visibility, id);
    }

    @Override
    public Mono<Import> ofJob(JobId job) {
        return Mono.fromSupplier(
                () ->
                        imports.values().stream()
                                .filter(found -> isOf(found, job))
                                .findFirst()
                                .orElse(null));
    }

    private static boolean isOf(Import found, JobId job) {
        return found.checkJob().filter(job::equals).isPresent()
                || found.runJob().filter(job::equals).isPresent();
    }

    private Set<JobId> runs(Import found) {
        return runs.computeIfAbsent(found.id(), none -> new LinkedHashSet<>());
    }

    @Override
    public Mono<List<JobId>> runs(ImportId id) {
        return Mono.fromSupplier(() -> List.copyOf(runs.getOrDefault(id, Set.of())));
    }

    @Override
    public Mono<ImportPage> page(Visibility visibility, PageRequest page) {
        return Mono.fromSupplier(
                () -> {
                    List<Import> seen =
                            imports.values().stream()
                                    .filter(found -> visibility.covers(found.owners()))
                                    .filter(found -> isAfter(found, page))
                                    .sorted(newestFirst())
                                    .toList();
                    List<Import> items = seen.subList(0, Math.min(seen.size(), page.limit()));
                    return new ImportPage(
                            items,
                            seen.size() > page.limit()
                                    ? Optional.of(items.getLast().id().value().toString())
                                    : Optional.empty());
                });
    }

    private static Comparator<Import> newestFirst() {
        return Comparator.comparing((Import found) -> found.id().value().toString()).reversed();
    }

    private static boolean isAfter(Import found, PageRequest page) {
        return page.cursor()
                .map(InMemoryImports::checked)
                .map(cursor -> found.id().value().toString().compareTo(cursor) < 0)
                .orElse(true);
    }

    private static String checked(String cursor) {
        try {
            return Require.uuid(cursor).toString();
        } catch (Refused malformed) {
            throw new Refused(SharedErrorKey.CURSOR_MALFORMED).at("/cursor");
        }
    }

    @Override
    public Mono<Void> remove(ImportId id) {
        return Mono.fromRunnable(() -> imports.remove(id));
    }

    @Override
    public Mono<Map<Integer, Target>> lastTime(UserId owner, List<String> columns) {
        return Mono.fromSupplier(
                () ->
                        new ArrayList<>(imports.values())
                                .reversed().stream()
                                        .filter(found -> found.owner().equals(owner))
                                        .filter(found -> found.runJob().isPresent())
                                        .filter(found -> names(found).equals(columns))
                                        .findFirst()
                                        .map(InMemoryImports::targets)
                                        .orElse(Map.of()));
    }

    private static List<String> names(Import found) {
        return found.columns().stream().map(Column::name).toList();
    }

    private static Map<Integer, Target> targets(Import found) {
        return found.columns().stream()
                .filter(column -> column.target().isPresent())
                .collect(Collectors.toMap(Column::index, column -> column.target().orElseThrow()));
    }
}
