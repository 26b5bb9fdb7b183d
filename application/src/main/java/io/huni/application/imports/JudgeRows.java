package io.huni.application.imports;

import io.huni.application.imports.port.ImportRows;
import io.huni.application.imports.port.ImportRows.Judged;
import io.huni.application.imports.port.ImportRows.StoredRow;
import io.huni.application.lead.MatchLeads;
import io.huni.domain.identity.Actor;
import io.huni.domain.imports.Import;
import io.huni.domain.imports.ReadRow;
import io.huni.domain.imports.RowReading;
import io.huni.domain.imports.RowVerdict;
import io.huni.domain.lead.LeadKey;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says of rows whether they can be taken over. Inside a transaction. */
final class JudgeRows {
    private final ImportRows rows;
    private final RowReadings readings;
    private final MatchLeads matchLeads;

    JudgeRows(ImportRows rows, RowReadings readings, MatchLeads matchLeads) {
        this.rows = rows;
        this.readings = readings;
        this.matchLeads = matchLeads;
    }

    /** How many of them there are. */
    Mono<Integer> judge(Actor actor, Import found, List<Integer> numbers) {
        return readings.of(actor, found)
                .zipWhen(reading -> rows.read(found.id(), numbers))
                .map(pair -> seen(pair.getT1(), pair.getT2()))
                .flatMap(seen -> judged(actor, seen))
                .flatMap(judged -> rows.judge(found.id(), judged).thenReturn(judged.size()));
    }

    private static List<Seen> seen(RowReading reading, List<StoredRow> stored) {
        return stored.stream().map(row -> new Seen(row, reading.read(row.cells()))).toList();
    }

    private Mono<List<Judged>> judged(Actor actor, List<Seen> seen) {
        return matchLeads
                .match(
                        actor,
                        seen.stream()
                                .filter(Seen::isFine)
                                .flatMap(one -> one.read.keys().stream())
                                .collect(Collectors.toSet()))
                .map(known -> seen.stream().map(one -> one.judged(known)).toList());
    }

    /** The first of the keys that is known: an id tells more than a phone, a phone than a mail. */
    static Optional<LeadId> twin(List<LeadKey> keys, Map<LeadKey, LeadId> known) {
        return keys.stream().map(known::get).filter(Objects::nonNull).findFirst();
    }

    private record Seen(StoredRow row, ReadRow read) {
        boolean isFine() {
            return !row.dropped() && read.usable();
        }

        Judged judged(Map<LeadKey, LeadId> known) {
            if (row.dropped()) {
                return new Judged(
                        row.number(),
                        RowVerdict.DROPPED,
                        read.faults(),
                        List.of(),
                        Optional.empty());
            }
            if (!read.usable()) {
                return new Judged(
                        row.number(), RowVerdict.BAD, read.faults(), List.of(), Optional.empty());
            }
            Optional<LeadId> twin = twin(read.keys(), known);
            RowVerdict verdict = twin.isPresent() ? RowVerdict.DUPLICATE : RowVerdict.FINE;
            return new Judged(row.number(), verdict, List.of(), read.keys(), twin);
        }
    }
}
