package io.huni.application.lead;

import io.huni.application.lead.port.LeadWork;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The work on leads of {@link InMemoryLeads}, with what was saved to look at. */
public final class InMemoryLeadWork implements LeadWork {
    private static final Set<LeadStatus> OPEN =
            EnumSet.of(LeadStatus.NEW, LeadStatus.ASSIGNED, LeadStatus.CONTACTED);

    private final InMemoryLeads leads;
    private final Map<LeadId, WorkedLead> states = new HashMap<>();
    private final List<Saved> saved = new ArrayList<>();

    public InMemoryLeadWork(InMemoryLeads leads) {
        this.leads = leads;
    }

    @Override
    public Mono<List<WorkedLead>> claim(Visibility visibility, List<LeadId> wanted) {
        return Mono.fromSupplier(
                () ->
                        wanted.stream()
                                .distinct()
                                .flatMap(id -> state(id).stream())
                                .filter(lead -> visibility.covers(lead.owners()))
                                .sorted(Comparator.comparing(lead -> lead.id().value().toString()))
                                .toList());
    }

    @Override
    public Mono<List<WorkedLead>> claimOpenOf(UserId assignee, int most) {
        return Mono.fromSupplier(() -> openOf(assignee).stream().limit(most).toList());
    }

    @Override
    public Mono<Long> countOpenOf(UserId assignee) {
        return Mono.fromSupplier(() -> (long) openOf(assignee).size());
    }

    private List<WorkedLead> openOf(UserId assignee) {
        return leads.all().stream()
                .flatMap(lead -> state(lead.id()).stream())
                .filter(lead -> lead.assignee().filter(assignee::equals).isPresent())
                .filter(lead -> lead.deletedAt().isEmpty() && OPEN.contains(lead.status()))
                .toList();
    }

    @Override
    public Mono<Void> save(List<Worked> worked, Optional<UserId> by, Instant at) {
        return Mono.fromRunnable(() -> worked.forEach(one -> keep(one, by)));
    }

    private void keep(Worked worked, Optional<UserId> by) {
        WorkedLead after = worked.after();
        states.put(
                after.id(),
                new WorkedLead(
                        after.id(),
                        after.status(),
                        after.assignee(),
                        after.team(),
                        after.distributor(),
                        after.tags(),
                        after.deletedAt(),
                        after.test(),
                        after.version() + 1));
        saved.add(new Saved(worked, by));
    }

    /** In the order in which they were saved. */
    public List<Saved> saved() {
        return List.copyOf(saved);
    }

    private Optional<WorkedLead> state(LeadId id) {
        return Optional.ofNullable(states.get(id))
                .or(() -> leads.find(id).map(InMemoryLeadWork::fresh));
    }

    private static WorkedLead fresh(Lead lead) {
        return new WorkedLead(
                lead.id(),
                lead.status(),
                lead.assignee(),
                lead.team(),
                lead.distributor(),
                new TreeSet<>(),
                Optional.empty(),
                lead.test(),
                1);
    }

    /** What was written, and whom it names. */
    public record Saved(Worked worked, Optional<UserId> by) {}
}
