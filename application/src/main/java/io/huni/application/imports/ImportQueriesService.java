package io.huni.application.imports;

import io.huni.application.identity.UserQueries;
import io.huni.application.imports.port.ImportRows;
import io.huni.application.imports.port.ImportRows.Counts;
import io.huni.application.imports.port.ImportRows.RowPage;
import io.huni.application.imports.port.ImportRows.StoredRow;
import io.huni.application.imports.port.Imports;
import io.huni.application.imports.port.Imports.ImportPage;
import io.huni.application.lead.MatchLeads;
import io.huni.application.shared.Absent;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.imports.Import;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.RowOutcome;
import io.huni.domain.imports.RowVerdict;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class ImportQueriesService implements ImportQueries {
    private final Imports imports;
    private final ImportRows rows;
    private final SeenImports seen;
    private final MatchLeads matchLeads;
    private final UserQueries users;
    private final Clock clock;

    ImportQueriesService(
            Imports imports,
            ImportRows rows,
            MatchLeads matchLeads,
            UserQueries users,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.seen = new SeenImports(imports);
        this.matchLeads = matchLeads;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public Mono<ViewPage> page(Actor actor, PageRequest page) {
        return Mono.defer(() -> imports.page(SeenImports.visibility(actor), page))
                .flatMap(found -> viewed(found.items()).map(views -> page(found, views)));
    }

    private static ViewPage page(ImportPage found, List<ImportView> views) {
        return new ViewPage(views, found.nextCursor());
    }

    @Override
    public Mono<ImportView> get(Actor actor, ImportId id) {
        return seen.find(actor, id).flatMap(found -> viewed(List.of(found))).map(List::getFirst);
    }

    private Mono<List<ImportView>> viewed(List<Import> found) {
        return rows.counts(found.stream().map(Import::id).toList())
                .zipWhen(counts -> names(found))
                .map(pair -> views(found, pair.getT1(), pair.getT2()));
    }

    private Mono<Map<UserId, String>> names(List<Import> found) {
        Set<UserId> owners = found.stream().map(Import::owner).collect(Collectors.toSet());
        return users.visibleTo(new Actor.Program())
                .map(
                        people ->
                                people.stream()
                                        .filter(person -> owners.contains(person.id()))
                                        .collect(Collectors.toMap(User::id, User::name)));
    }

    private List<ImportView> views(
            List<Import> found, Map<ImportId, Counts> counts, Map<UserId, String> names) {
        return found.stream()
                .map(
                        one ->
                                new ImportView(
                                        one,
                                        counts.getOrDefault(one.id(), Counts.NONE),
                                        Optional.ofNullable(names.get(one.owner())),
                                        ImportVerbs.of(one, clock.instant())))
                .toList();
    }

    @Override
    public Mono<RowViews> rows(
            Actor actor,
            ImportId id,
            Optional<RowVerdict> verdict,
            Optional<RowOutcome> outcome,
            PageRequest page) {
        return seen.find(actor, id)
                .flatMap(found -> rows.page(found.id(), verdict, outcome, page))
                .flatMap(found -> named(actor, found));
    }

    @Override
    public Mono<RowViews> row(Actor actor, ImportId id, int number) {
        return seen.find(actor, id)
                .flatMap(found -> rows.read(found.id(), List.of(number)))
                .filter(found -> !found.isEmpty())
                .switchIfEmpty(Absent.notFound())
                .flatMap(found -> named(actor, new RowPage(found, Optional.empty())));
    }

    private Mono<RowViews> named(Actor actor, RowPage found) {
        Set<LeadId> leads =
                found.items().stream()
                        .flatMap(ImportQueriesService::leads)
                        .collect(Collectors.toSet());
        return matchLeads
                .named(actor, leads)
                .map(names -> new RowViews(found.items(), names, found.nextCursor()));
    }

    private static Stream<LeadId> leads(StoredRow row) {
        return Stream.of(row.twin(), row.lead()).flatMap(Optional::stream);
    }
}
