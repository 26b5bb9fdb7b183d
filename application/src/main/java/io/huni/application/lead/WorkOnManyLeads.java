package io.huni.application.lead;

import io.huni.application.identity.UserQueries;
import io.huni.application.job.JobWork;
import io.huni.application.lead.port.BulkTasks;
import io.huni.application.lead.port.LeadWork;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Visibility;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobKind;
import io.huni.domain.job.JobResult;
import io.huni.domain.lead.HandOver;
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
 * Does to each lead of a slice what the rules allow, and puts back what nobody else has changed
 * since.
 */
final class WorkOnManyLeads implements JobWork {
    private final LeadWork work;
    private final BulkTasks tasks;
    private final Assignments assignments;
    private final OrganisationQueries organisations;
    private final Clock clock;

    WorkOnManyLeads(
            LeadWork work,
            BulkTasks tasks,
            UserQueries users,
            OrganisationQueries organisations,
            Clock clock) {
        this.work = work;
        this.tasks = tasks;
        this.assignments = new Assignments(users);
        this.organisations = organisations;
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
                .flatMap(action -> asThingsStand(slice, action))
                .flatMap(action -> decided(slice, action))
                .flatMap(verdicts -> saved(slice.job(), verdicts).thenReturn(verdicts.results()));
    }

    @Override
    public Mono<Void> repeat(JobId job, JobId again) {
        return tasks.action(job).flatMap(action -> tasks.remember(again, action));
    }

    /** Whoever was chosen when the job started may have left since, or changed the team. */
    private Mono<LeadAction> asThingsStand(Slice slice, LeadAction action) {
        return slice.job().undoes().isPresent()
                ? Mono.just(action)
                : switch (action) {
                    case LeadAction.Assign assign -> assignments.anew(slice.actor(), assign);
                    case HandOver transfer ->
                            organisations
                                    .requireActive(slice.actor(), transfer.to())
                                    .thenReturn(action);
                    default -> Mono.just(action);
                };
    }

    private Mono<Verdicts> decided(Slice slice, LeadAction action) {
        return slice.job()
                .undoes()
                .map(undone -> putBack(slice, undone, action))
                .orElseGet(() -> acted(slice, action));
    }

    private Mono<Verdicts> acted(Slice slice, LeadAction action) {
        Instant now = clock.instant();
        return work.claim(slice.actor().visibility(Module.LEAD), leads(slice))
                .map(found -> Verdicts.of(slice.records(), found, lead -> act(lead, action, now)));
    }

    private static Verdict act(WorkedLead lead, LeadAction action, Instant now) {
        if (!WorkOnLeadService.isThere(lead, action)) {
            return new Verdict.Skip(LeadErrorKey.IN_TRASH);
        }
        return action.refusal(lead)
                .<Verdict>map(Verdict.Skip::new)
                .orElseGet(() -> Verdict.of(lead.apply(action, now), LeadErrorKey.UNCHANGED));
    }

    /** Whatever the job has changed, also what left the actor's scope by it. */
    private Mono<Verdicts> putBack(Slice slice, JobId undone, LeadAction action) {
        return tasks.before(undone, leads(slice))
                .map(WorkOnManyLeads::byId)
                .flatMap(earlier -> putBack(slice, earlier, action));
    }

    private Mono<Verdicts> putBack(
            Slice slice, Map<LeadId, WorkedLead> earlier, LeadAction action) {
        return work.claim(new Visibility.Everything(), List.copyOf(earlier.keySet()))
                .map(
                        found ->
                                Verdicts.of(
                                        slice.records(),
                                        found,
                                        lead -> back(lead, earlier, action)));
    }

    private static Map<LeadId, WorkedLead> byId(List<WorkedLead> leads) {
        return leads.stream().collect(Collectors.toMap(WorkedLead::id, Function.identity()));
    }

    private static Verdict back(
            WorkedLead lead, Map<LeadId, WorkedLead> earlier, LeadAction action) {
        return Verdict.of(
                Optional.ofNullable(earlier.get(lead.id()))
                        .flatMap(was -> lead.putBack(was, action)),
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
