package io.huni.application.imports;

import io.huni.application.imports.port.ImportRows;
import io.huni.application.imports.port.ImportRows.StoredRow;
import io.huni.application.job.JobWork.Slice;
import io.huni.application.lead.MatchLeads;
import io.huni.domain.imports.DuplicatePolicy;
import io.huni.domain.imports.Import;
import io.huni.domain.imports.ImportErrorKey;
import io.huni.domain.imports.ReadRow;
import io.huni.domain.imports.RowReading;
import io.huni.domain.imports.TargetField;
import io.huni.domain.lead.LeadKey;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes over a group of rows: each becomes a lead, changes one, or is left out with a reason. */
final class TakenRows {
    private final ImportRows rows;
    private final MatchLeads matchLeads;
    private final NewLeads newLeads;
    private final ChangedLeads changedLeads;

    TakenRows(
            ImportRows rows, MatchLeads matchLeads, NewLeads newLeads, ChangedLeads changedLeads) {
        this.rows = rows;
        this.matchLeads = matchLeads;
        this.newLeads = newLeads;
        this.changedLeads = changedLeads;
    }

    Mono<List<RowResult>> take(Group group) {
        Sorted sorted = new Sorted(group.found().settings().duplicates());
        List<Pending> usable = group.pending(sorted);
        return matchLeads
                .match(group.slice().actor(), keys(usable))
                .flatMap(
                        known ->
                                rows.touched(group.found().id(), Set.copyOf(known.values()))
                                        .map(touched -> sorted.sort(usable, known, touched)))
                .flatMap(created -> newLeads.take(group, created))
                .zipWhen(created -> changedLeads.take(group, sorted.known))
                .map(both -> sorted.and(both.getT1(), both.getT2()));
    }

    private static Set<LeadKey> keys(List<Pending> rows) {
        return rows.stream().flatMap(row -> row.read.keys().stream()).collect(Collectors.toSet());
    }

    /**
     * @param stored as they stand in the import
     */
    record Group(Slice slice, Import found, RowReading reading, List<StoredRow> stored) {
        /** Whether a column goes there. */
        boolean has(TargetField field) {
            return found.columns().stream()
                    .flatMap(column -> column.target().stream())
                    .anyMatch(target -> target.field() == field);
        }

        List<Pending> pending(Sorted sorted) {
            List<Pending> usable = new ArrayList<>();
            for (StoredRow row : stored) {
                ReadRow read = reading.read(row.cells());
                if (read.usable()) {
                    usable.add(new Pending(row.number(), read));
                } else {
                    sorted.results.add(RowResult.failed(row.number(), read.faults()));
                }
            }
            return usable;
        }
    }

    /**
     * A row whose person is a lead already.
     *
     * @param lead that it changes
     */
    record Known(Pending row, LeadId lead) {}

    /** A row that can be taken over. */
    record Pending(int number, ReadRow read) {}

    /** Which rows become leads, and what is already clear of the others. */
    private static final class Sorted {
        private final DuplicatePolicy policy;
        private final List<RowResult> results = new ArrayList<>();
        private final List<Known> known = new ArrayList<>();
        private final Set<LeadKey> here = new HashSet<>();

        Sorted(DuplicatePolicy policy) {
            this.policy = policy;
        }

        List<Pending> sort(List<Pending> rows, Map<LeadKey, LeadId> leads, Set<LeadId> touched) {
            List<Pending> created = new ArrayList<>();
            Set<LeadId> hit = new HashSet<>();
            for (Pending row : rows) {
                Optional<LeadId> twin = JudgeRows.twin(row.read.keys(), leads);
                boolean twice =
                        row.read.keys().stream().anyMatch(here::contains)
                                || twin.filter(lead -> touched.contains(lead) || hit.contains(lead))
                                        .isPresent();
                here.addAll(row.read.keys());
                if (policy == DuplicatePolicy.CREATE || twin.isEmpty() && !twice) {
                    created.add(row);
                } else if (policy == DuplicatePolicy.UPDATE && !twice && twin.isPresent()) {
                    known.add(new Known(row, twin.get()));
                    hit.add(twin.get());
                } else {
                    results.add(
                            RowResult.skipped(
                                    row.number,
                                    twin,
                                    twice
                                            ? ImportErrorKey.TWICE_IN_FILE
                                            : ImportErrorKey.KNOWN_ALREADY));
                }
            }
            return created;
        }

        List<RowResult> and(List<RowResult> created, List<RowResult> changed) {
            results.addAll(created);
            results.addAll(changed);
            results.sort(Comparator.comparingInt(RowResult::number));
            return results;
        }
    }
}
