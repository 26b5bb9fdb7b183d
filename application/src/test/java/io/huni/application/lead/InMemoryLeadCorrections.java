package io.huni.application.lead;

import io.huni.application.lead.port.LeadCorrections;
import io.huni.application.lead.port.LeadEdits.Corrigible;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.job.JobId;
import io.huni.domain.lead.EditedLead;
import io.huni.domain.lead.Lead;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Corrections of {@link InMemoryLeads}; a lead is untouched as long as it is what the job left. */
public final class InMemoryLeadCorrections implements LeadCorrections {
    private final InMemoryLeads leads;
    private final Map<JobId, Map<LeadId, Lead>> before = new HashMap<>();
    private final Map<JobId, Map<LeadId, Lead>> after = new HashMap<>();

    public InMemoryLeadCorrections(InMemoryLeads leads) {
        this.leads = leads;
    }

    @Override
    public Mono<List<Corrigible>> claim(Visibility visibility, List<LeadId> wanted) {
        return Mono.fromSupplier(
                () ->
                        wanted.stream()
                                .flatMap(id -> leads.find(id).stream())
                                .filter(lead -> visibility.covers(lead.owners()))
                                .map(lead -> new Corrigible(lead, 1))
                                .toList());
    }

    @Override
    public Mono<Void> keep(JobId job, Collection<LeadId> kept) {
        return Mono.fromRunnable(() -> remember(before, job, kept));
    }

    @Override
    public Mono<Void> settle(JobId job, Collection<LeadId> kept) {
        return Mono.fromRunnable(() -> remember(after, job, kept));
    }

    private void remember(
            Map<JobId, Map<LeadId, Lead>> memory, JobId job, Collection<LeadId> kept) {
        Map<LeadId, Lead> ofJob = memory.computeIfAbsent(job, none -> new HashMap<>());
        kept.forEach(id -> leads.find(id).ifPresent(lead -> ofJob.put(id, lead)));
    }

    @Override
    public Mono<Void> save(List<EditedLead> edited, Optional<UserId> by, Instant at) {
        return Mono.fromRunnable(() -> edited.forEach(one -> leads.edit(one.after())));
    }

    @Override
    public Mono<Set<LeadId>> putBack(
            Visibility visibility,
            JobId job,
            List<LeadId> wanted,
            Optional<UserId> by,
            Instant at) {
        return Mono.fromSupplier(
                () -> {
                    Set<LeadId> back = new HashSet<>();
                    for (LeadId id : wanted) {
                        Optional<Lead> now = leads.find(id);
                        Lead left = after.getOrDefault(job, Map.of()).get(id);
                        if (now.isPresent() && now.get().equals(left)) {
                            leads.put(before.get(job).get(id));
                            back.add(id);
                        }
                    }
                    return back;
                });
    }
}
