package io.huni.application.imports;

import io.huni.application.imports.port.ImportRows;
import io.huni.application.shared.PageRequest;
import io.huni.domain.imports.Fault;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.RowOutcome;
import io.huni.domain.imports.RowVerdict;
import io.huni.domain.lead.LeadKey;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Rows in maps. */
public final class InMemoryImportRows implements ImportRows {
    private final Map<ImportId, TreeMap<Integer, StoredRow>> rows = new HashMap<>();
    private final Map<ImportId, Map<LeadKey, Integer>> keys = new HashMap<>();

    @Override
    public Mono<Void> add(ImportId id, int first, List<List<String>> added) {
        return Mono.fromRunnable(
                () -> {
                    for (int at = 0; at < added.size(); at++) {
                        of(id).put(first + at, fresh(first + at, added.get(at)));
                    }
                });
    }

    private static StoredRow fresh(int number, List<String> cells) {
        return new StoredRow(
                number,
                List.copyOf(cells),
                false,
                false,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private TreeMap<Integer, StoredRow> of(ImportId id) {
        return rows.computeIfAbsent(id, none -> new TreeMap<>());
    }

    @Override
    public Mono<List<StoredRow>> read(ImportId id, Collection<Integer> numbers) {
        return Mono.fromSupplier(() -> chosen(id, row -> numbers.contains(row.number())));
    }

    private List<StoredRow> chosen(ImportId id, Predicate<StoredRow> wanted) {
        return of(id).values().stream().filter(wanted).toList();
    }

    @Override
    public Mono<RowPage> page(
            ImportId id,
            Optional<RowVerdict> verdict,
            Optional<RowOutcome> outcome,
            PageRequest page) {
        return Mono.fromSupplier(
                () -> {
                    int after = page.cursor().map(InMemoryImportRows::cursor).orElse(0);
                    List<StoredRow> found =
                            chosen(
                                    id,
                                    row ->
                                            row.number() > after
                                                    && (verdict.isEmpty()
                                                            || row.verdict().equals(verdict))
                                                    && (outcome.isEmpty()
                                                            || row.outcome().equals(outcome)));
                    List<StoredRow> items = found.subList(0, Math.min(found.size(), page.limit()));
                    return new RowPage(
                            items,
                            found.size() > page.limit()
                                    ? Optional.of(Integer.toString(items.getLast().number()))
                                    : Optional.empty());
                });
    }

    private static int cursor(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException malformed) {
            throw new Refused(SharedErrorKey.CURSOR_MALFORMED).at("/cursor");
        }
    }

    @Override
    public Mono<Void> forgetKeys(ImportId id) {
        return Mono.fromRunnable(() -> keys.remove(id));
    }

    @Override
    public Mono<Void> judge(ImportId id, List<Judged> judged) {
        return Mono.fromRunnable(
                () ->
                        judged.stream()
                                .sorted(Comparator.comparingInt(Judged::number))
                                .forEach(one -> judge(id, one)));
    }

    private void judge(ImportId id, Judged judged) {
        Map<LeadKey, Integer> held = keys.computeIfAbsent(id, none -> new HashMap<>());
        judged.keys().forEach(key -> held.putIfAbsent(key, judged.number()));
        Optional<Integer> twin =
                judged.keys().stream()
                        .map(held::get)
                        .filter(number -> number < judged.number())
                        .min(Comparator.naturalOrder());
        StoredRow row = of(id).get(judged.number());
        if (row.outcome().filter(RowOutcome::isLead).isPresent()) {
            return;
        }
        of(id).put(
                        row.number(),
                        new StoredRow(
                                row.number(),
                                row.cells(),
                                row.edited(),
                                row.dropped(),
                                Optional.of(
                                        twin.isPresent() ? RowVerdict.DUPLICATE : judged.verdict()),
                                judged.faults(),
                                judged.twin(),
                                twin,
                                Optional.empty(),
                                Optional.empty()));
    }

    @Override
    public Mono<List<Integer>> twinsOf(ImportId id, int number, int most) {
        return Mono.fromSupplier(
                () ->
                        chosen(id, row -> row.twinRow().filter(twin -> twin == number).isPresent())
                                .stream()
                                .map(StoredRow::number)
                                .limit(most)
                                .toList());
    }

    @Override
    public Mono<Void> mend(ImportId id, StoredRow row) {
        return Mono.fromRunnable(
                () -> {
                    keys.getOrDefault(id, new HashMap<>())
                            .values()
                            .removeIf(number -> number == row.number());
                    of(id).put(row.number(), row);
                });
    }

    @Override
    public Mono<List<Integer>> all(ImportId id) {
        return Mono.fromSupplier(() -> List.copyOf(of(id).keySet()));
    }

    @Override
    public Mono<List<Integer>> toTake(ImportId id) {
        return Mono.fromSupplier(
                () ->
                        chosen(id, InMemoryImportRows::isToTake).stream()
                                .map(StoredRow::number)
                                .toList());
    }

    @Override
    public Mono<List<Integer>> taken(ImportId id) {
        return Mono.fromSupplier(
                () ->
                        chosen(id, row -> row.outcome().filter(RowOutcome::isLead).isPresent())
                                .stream()
                                .map(StoredRow::number)
                                .toList());
    }

    private static boolean isToTake(StoredRow row) {
        boolean wanted =
                row.verdict()
                        .filter(
                                verdict ->
                                        verdict == RowVerdict.FINE
                                                || verdict == RowVerdict.DUPLICATE)
                        .isPresent();
        return wanted && row.outcome().filter(RowOutcome::isLead).isEmpty();
    }

    @Override
    public Mono<Void> settle(ImportId id, List<Settled> settled) {
        return Mono.fromRunnable(() -> settled.forEach(one -> settle(id, one)));
    }

    private void settle(ImportId id, Settled settled) {
        StoredRow row = of(id).get(settled.number());
        boolean undone = settled.outcome().equals(Optional.of(RowOutcome.UNDONE));
        List<Fault> faults =
                undone || !settled.faults().isEmpty() ? settled.faults() : row.faults();
        of(id).put(
                        row.number(),
                        new StoredRow(
                                row.number(),
                                row.cells(),
                                row.edited(),
                                row.dropped(),
                                row.verdict(),
                                faults,
                                row.twin(),
                                row.twinRow(),
                                settled.outcome(),
                                settled.lead()));
    }

    @Override
    public Mono<Set<LeadId>> touched(ImportId id, Set<LeadId> leads) {
        return Mono.fromSupplier(
                () ->
                        chosen(id, row -> row.outcome().filter(RowOutcome::isLead).isPresent())
                                .stream()
                                .flatMap(row -> row.lead().stream())
                                .filter(leads::contains)
                                .collect(Collectors.toSet()));
    }

    @Override
    public Mono<Map<ImportId, Counts>> counts(Collection<ImportId> ids) {
        return Mono.fromSupplier(
                () ->
                        ids.stream()
                                .filter(id -> !of(id).isEmpty())
                                .collect(Collectors.toMap(id -> id, this::count)));
    }

    private Counts count(ImportId id) {
        List<StoredRow> all = new ArrayList<>(of(id).values());
        return new Counts(
                verdicts(all, RowVerdict.FINE),
                verdicts(all, RowVerdict.DUPLICATE),
                verdicts(all, RowVerdict.BAD),
                verdicts(all, RowVerdict.DROPPED),
                outcomes(all, RowOutcome.CREATED),
                outcomes(all, RowOutcome.UPDATED),
                outcomes(all, RowOutcome.SKIPPED),
                outcomes(all, RowOutcome.FAILED),
                outcomes(all, RowOutcome.UNDONE));
    }

    private static int verdicts(List<StoredRow> rows, RowVerdict wanted) {
        return (int) rows.stream().filter(row -> row.verdict().equals(Optional.of(wanted))).count();
    }

    private static int outcomes(List<StoredRow> rows, RowOutcome wanted) {
        return (int) rows.stream().filter(row -> row.outcome().equals(Optional.of(wanted))).count();
    }
}
