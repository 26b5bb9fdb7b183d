package io.huni.application.imports;

import io.huni.application.imports.TakenRows.Group;
import io.huni.application.imports.TakenRows.Pending;
import io.huni.application.lead.CaptureLead;
import io.huni.application.lead.CaptureLead.Outcome;
import io.huni.application.lead.CaptureLead.Placement;
import io.huni.application.lead.CaptureLead.Submission;
import io.huni.domain.imports.Directory.Person;
import io.huni.domain.imports.ReadRow;
import io.huni.domain.imports.RowOutcome;
import io.huni.domain.imports.TargetField;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes leads of rows, by the same intake as any lead. */
final class NewLeads {
    private final CaptureLead captureLead;
    private final Clock clock;

    NewLeads(CaptureLead captureLead, Clock clock) {
        this.captureLead = captureLead;
        this.clock = clock;
    }

    /**
     * An id that is taken outside the importer's scope, in the trash, or on purpose twice, is left
     * away: nobody must learn of a lead by a row that is refused.
     */
    Mono<List<RowResult>> take(Group group, List<Pending> rows) {
        return caught(group, rows, true)
                .flatMap(
                        first -> {
                            List<Pending> taken = known(rows, first);
                            return caught(group, taken, false)
                                    .map(second -> results(rows, first, second));
                        });
    }

    private Mono<List<Outcome>> caught(Group group, List<Pending> rows, boolean withId) {
        Instant now = clock.instant();
        return rows.isEmpty()
                ? Mono.just(List.of())
                : captureLead.capture(
                        new CaptureLead.Command(
                                group.slice().actor(),
                                rows.stream()
                                        .map(row -> submission(group, row.read(), withId, now))
                                        .toList()));
    }

    private static List<Pending> known(List<Pending> rows, List<Outcome> outcomes) {
        List<Pending> known = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            if (outcomes.get(at) instanceof Outcome.KnownAlready) {
                known.add(rows.get(at));
            }
        }
        return known;
    }

    private static List<RowResult> results(
            List<Pending> rows, List<Outcome> first, List<Outcome> second) {
        List<RowResult> results = new ArrayList<>();
        int next = 0;
        for (int at = 0; at < rows.size(); at++) {
            Outcome outcome =
                    first.get(at) instanceof Outcome.Caught ? first.get(at) : second.get(next++);
            results.add(RowResult.taken(rows.get(at).number(), RowOutcome.CREATED, outcome.lead()));
        }
        return results;
    }

    private static Submission submission(Group group, ReadRow row, boolean withId, Instant now) {
        return new Submission(
                row.source(),
                row.externalId().filter(id -> withId),
                row.distributor(),
                Optional.empty(),
                row.fields(),
                group.reading().mapping(),
                List.of(),
                row.attribution(),
                note(row),
                row.submittedAt().orElse(now),
                Optional.of(placement(group, row)));
    }

    private static Placement placement(Group group, ReadRow row) {
        Optional<Person> named = row.assignee();
        return new Placement(
                row.status(),
                named.map(Person::id),
                named.flatMap(Person::team),
                row.tags(),
                group.found().file().name(),
                group.found().settings().assign());
    }

    private static Optional<String> note(ReadRow row) {
        String both =
                Stream.of(row.text(TargetField.LOST_REASON), row.text(TargetField.NOTE))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("\n"));
        return Optional.of(both).filter(text -> !text.isEmpty());
    }
}
