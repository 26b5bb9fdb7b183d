package io.huni.application.connection;

import io.huni.application.lead.CaptureLead;
import io.huni.application.lead.KnownLeads;
import io.huni.domain.lead.ExternalId;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The lead feature as far as connections see it: each external id is caught once. */
public final class CaughtLeads implements CaptureLead, KnownLeads {
    private final Map<ExternalId, LeadId> leads = new LinkedHashMap<>();
    private final Map<ExternalId, Submission> submissions = new LinkedHashMap<>();
    private final Set<String> refused = new HashSet<>();
    private final List<Integer> commands = new ArrayList<>();
    private Optional<RuntimeException> failure = Optional.empty();

    /** Whatever holds this one is refused. */
    public void refuse(String leadgenId) {
        refused.add(leadgenId);
    }

    /** Everything fails with it, as long as it is there. */
    public void fail(Optional<RuntimeException> with) {
        failure = with;
    }

    @Override
    public Mono<List<Outcome>> capture(Command command) {
        return Mono.fromCallable(() -> captured(command));
    }

    private synchronized List<Outcome> captured(Command command) {
        failure.ifPresent(
                thrown -> {
                    throw thrown;
                });
        command.submissions().forEach(this::admit);
        commands.add(command.submissions().size());
        return command.submissions().stream().map(this::one).toList();
    }

    private void admit(Submission submission) {
        if (refused.contains(submission.externalId().orElseThrow().value())) {
            throw new Refused(LeadErrorKey.CONTACT_MISSING);
        }
    }

    private Outcome one(Submission submission) {
        ExternalId id = submission.externalId().orElseThrow();
        LeadId fresh = new LeadId(new UUID(0x7000, leads.size() + 1L));
        LeadId known = leads.putIfAbsent(id, fresh);
        submissions.putIfAbsent(id, submission);
        return known == null ? new Outcome.Caught(fresh) : new Outcome.KnownAlready(known);
    }

    @Override
    public Mono<Map<ExternalId, LeadId>> known(LeadSource source, Set<ExternalId> externalIds) {
        return Mono.fromSupplier(() -> knownOf(externalIds));
    }

    private synchronized Map<ExternalId, LeadId> knownOf(Set<ExternalId> externalIds) {
        return externalIds.stream()
                .filter(leads::containsKey)
                .collect(Collectors.toMap(id -> id, leads::get));
    }

    public synchronized int size() {
        return leads.size();
    }

    public synchronized boolean holds(String leadgenId) {
        return leads.containsKey(new ExternalId(leadgenId));
    }

    public synchronized Submission submission(String leadgenId) {
        return submissions.get(new ExternalId(leadgenId));
    }

    /** How many submissions each command had. */
    public synchronized List<Integer> commands() {
        return List.copyOf(commands);
    }
}
