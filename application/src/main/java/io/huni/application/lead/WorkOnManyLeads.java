package io.huni.application.lead;

import io.huni.application.job.JobWork;
import io.huni.application.lead.port.BulkTasks;
import io.huni.application.lead.port.LeadWork;
import io.huni.domain.identity.Module;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobKind;
import io.huni.domain.job.JobResult;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Does to each lead of a slice what the rules allow, and puts back what nobody has touched since.
 */
final class WorkOnManyLeads implements JobWork {
    private final LeadWork work;
    private final BulkTasks tasks;
    private final Clock clock;

    WorkOnManyLeads(LeadWork work, BulkTasks tasks, Clock clock) {
        this.work = work;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public Set<JobKind> kinds() {
        return BulkKinds.ALL;
    }

    @Override
    public Mono<List<JobResult>> work(Slice slice) {
        JobId asked = slice.job().undoes().orElse(slice.job().id());
        return tasks.action(asked)
                .doOnNext(action -> slice.actor().require(action.right()))
                .flatMap(action -> decided(slice, action))
                .flatMap(verdicts -> saved(slice.job(), verdicts).thenReturn(verdicts.results()));
    }

    private Mono<Verdicts> decided(Slice slice, LeadAction action) {
        Instant now = clock.instant();
        return claimed(slice)
                .flatMap(
                        found ->
                                slice.job()
                                        .undoes()
                                        .map(undone -> putBack(slice, undone, found))
                                        .orElseGet(
                                                () -> Mono.just(acted(slice, action, now, found))));
    }

    private Mono<List<WorkedLead>> claimed(Slice slice) {
        return work.claim(slice.actor().visibility(Module.LEAD), leads(slice));
    }

    private static Verdicts acted(
            Slice slice, LeadAction action, Instant now, List<WorkedLead> found) {
        return Verdicts.of(slice.records(), found, lead -> act(lead, action, now));
    }

    private static Verdict act(WorkedLead lead, LeadAction action, Instant now) {
        if (!WorkOnLeadService.isThere(lead, action)) {
            return new Verdict.Skip(LeadErrorKey.IN_TRASH);
        }
        return Verdict.of(lead.apply(action, now), LeadErrorKey.UNCHANGED);
    }

    private Mono<Verdicts> putBack(Slice slice, JobId undone, List<WorkedLead> found) {
        return tasks.before(undone, leads(slice))
                .map(WorkOnManyLeads::byId)
                .map(earlier -> Verdicts.of(slice.records(), found, lead -> back(lead, earlier)));
    }

    private static Map<LeadId, WorkedLead> byId(List<WorkedLead> leads) {
        return leads.stream().collect(Collectors.toMap(WorkedLead::id, Function.identity()));
    }

    private static Verdict back(WorkedLead lead, Map<LeadId, WorkedLead> earlier) {
        return Verdict.of(
                Optional.ofNullable(earlier.get(lead.id())).flatMap(lead::putBack),
                LeadErrorKey.CHANGED_SINCE);
    }

    private Mono<Void> saved(Job job, Verdicts verdicts) {
        if (verdicts.worked().isEmpty()) {
            return Mono.empty();
        }
        Instant now = clock.instant();
        return job.undoes().isPresent()
                ? tasks.putBack(verdicts.worked(), job.owner(), now)
                : tasks.save(job.id(), verdicts.worked(), job.owner(), now);
    }

    private static List<LeadId> leads(Slice slice) {
        return slice.records().stream().map(LeadId::new).toList();
    }
}
