package io.huni.application.lead;

import io.huni.domain.job.JobResult;
import io.huni.domain.job.Reason;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.SharedErrorKey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What becomes of the leads of a slice. A lead that was not found is not there for the actor. */
record Verdicts(List<Worked> worked, List<JobResult> results) {
    private static final Reason ABSENT = Reason.of(SharedErrorKey.NOT_FOUND);

    static Verdicts of(
            List<UUID> records, List<WorkedLead> found, Function<WorkedLead, Verdict> rule) {
        Map<UUID, JobResult> results = new HashMap<>();
        List<Worked> worked = new ArrayList<>();
        for (WorkedLead lead : found) {
            UUID id = lead.id().value();
            switch (rule.apply(lead)) {
                case Verdict.Change(Worked change) -> {
                    worked.add(change);
                    results.put(id, JobResult.done(id));
                }
                case Verdict.Skip(var reason) ->
                        results.put(id, JobResult.skipped(id, Reason.of(reason)));
            }
        }
        return new Verdicts(worked, inOrder(records, results));
    }

    private static List<JobResult> inOrder(List<UUID> records, Map<UUID, JobResult> results) {
        return records.stream()
                .map(id -> results.getOrDefault(id, JobResult.skipped(id, ABSENT)))
                .toList();
    }
}
