package io.huni.application.followup;

import io.huni.application.followup.port.Followups;
import io.huni.application.shared.Json;
import io.huni.domain.followup.FollowupId;
import io.huni.domain.followup.FollowupRuleId;
import io.huni.domain.followup.MailText;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Visibility;
import io.huni.domain.mail.MailId;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Mails that people wrote, in a map; the rules of time and of leads lie in the database. */
public final class InMemoryFollowups implements Followups {
    private final Map<FollowupId, Written> open = new LinkedHashMap<>();
    private final Function<LeadId, Mono<Owners>> owners;

    /**
     * @param owners of the leads that there are
     */
    public InMemoryFollowups(Function<LeadId, Mono<Owners>> owners) {
        this.owners = owners;
    }

    @Override
    public Mono<Void> add(Written written) {
        return Mono.fromRunnable(() -> open.put(written.id(), written));
    }

    @Override
    public Mono<Void> plan(List<Planned> planned) {
        return Mono.empty();
    }

    @Override
    public Mono<Due> claimDue(Instant now) {
        return Mono.empty();
    }

    @Override
    public Mono<Void> handedOver(FollowupId followup, MailText text) {
        return Mono.empty();
    }

    @Override
    public Mono<Void> postpone(FollowupId followup, Instant until) {
        return Mono.empty();
    }

    @Override
    public Mono<Void> withdraw(FollowupId followup, String reason, Instant at) {
        return Mono.fromRunnable(() -> open.remove(followup));
    }

    @Override
    public Mono<Void> fail(FollowupId followup, String reason, Instant at) {
        return Mono.fromRunnable(() -> open.remove(followup));
    }

    @Override
    public Mono<List<MailId>> withdrawHindered(Collection<LeadId> leads, Instant at) {
        return Mono.just(List.of());
    }

    @Override
    public Mono<List<MailId>> readdress(Collection<LeadId> leads, Instant at) {
        return Mono.just(List.of());
    }

    @Override
    public Mono<List<LeadId>> leadsOf(String digest) {
        return Mono.just(List.of());
    }

    @Override
    public Mono<List<LeadId>> leadsOf(FollowupRuleId rule) {
        return Mono.just(List.of());
    }

    @Override
    public Mono<MailId> claimOpen(LeadId lead, FollowupId followup) {
        return Mono.fromSupplier(() -> open.get(followup))
                .filter(written -> written.lead().equals(lead))
                .map(Written::mail);
    }

    @Override
    public Mono<Sent> claimSent() {
        return Mono.empty();
    }

    @Override
    public Mono<Void> told(FollowupId followup) {
        return Mono.empty();
    }

    @Override
    public Mono<Json> ofLead(Visibility visibility, LeadId lead) {
        return owners.apply(lead).filter(visibility::covers).map(found -> json(lead));
    }

    private Json json(LeadId lead) {
        List<String> items =
                open.values().stream()
                        .filter(written -> written.lead().equals(lead))
                        .map(InMemoryFollowups::item)
                        .toList();
        return new Json(
                "{\"items\":[%s],\"optedOut\":false,\"reachable\":true}"
                        .formatted(String.join(",", items)));
    }

    private static String item(Written written) {
        return """
        {"id":"%s","state":"SCHEDULED","language":"TR","subject":"%s","dueAt":"%s","at":"%s"}
        """
                .formatted(
                        written.id().value(),
                        written.text().subject(),
                        written.dueAt(),
                        written.at());
    }
}
