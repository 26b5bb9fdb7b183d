package io.huni.application.lead;

import io.huni.application.lead.port.BulkTasks;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.job.JobId;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bulk tasks beside {@link InMemoryLeadWork}; of a filter it knows the statuses. */
public final class InMemoryBulkTasks implements BulkTasks {
    private final InMemoryLeads leads;
    private final InMemoryLeadWork work;
    private final Map<JobId, LeadAction> actions = new HashMap<>();
    private final Map<JobId, List<WorkedLead>> before = new HashMap<>();

    public InMemoryBulkTasks(InMemoryLeads leads, InMemoryLeadWork work) {
        this.leads = leads;
        this.work = work;
    }

    @Override
    public Mono<List<LeadId>> matching(Visibility visibility, LeadFilter filter, int most) {
        return work.claim(visibility, leads.all().stream().map(lead -> lead.id()).toList())
                .map(
                        found ->
                                found.stream()
                                        .filter(lead -> isShown(lead, filter))
                                        .map(WorkedLead::id)
                                        .limit(most)
                                        .toList());
    }

    private static boolean isShown(WorkedLead lead, LeadFilter filter) {
        return lead.deletedAt().isEmpty()
                && (filter.statuses().isEmpty() || filter.statuses().contains(lead.status()));
    }

    @Override
    public Mono<Void> remember(JobId job, LeadAction action) {
        return Mono.fromRunnable(() -> actions.put(job, action));
    }

    @Override
    public Mono<LeadAction> action(JobId job) {
        return Mono.justOrEmpty(Optional.ofNullable(actions.get(job)));
    }

    @Override
    public Mono<Void> save(JobId job, List<Worked> worked, UserId by, Instant at) {
        return work.save(worked, Optional.of(by), at)
                .then(Mono.fromRunnable(() -> keep(job, worked)));
    }

    @Override
    public Mono<Void> putBack(List<Worked> worked, UserId by, Instant at) {
        return work.save(worked, Optional.of(by), at);
    }

    private void keep(JobId job, List<Worked> worked) {
        before.computeIfAbsent(job, none -> new ArrayList<>())
                .addAll(worked.stream().map(Worked::before).toList());
    }

    @Override
    public Mono<List<WorkedLead>> before(JobId job, List<LeadId> wanted) {
        return Mono.fromSupplier(
                () ->
                        before.getOrDefault(job, List.of()).stream()
                                .filter(lead -> wanted.contains(lead.id()))
                                .toList());
    }
}
