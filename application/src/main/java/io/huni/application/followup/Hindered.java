package io.huni.application.followup;

import io.huni.application.followup.port.Followups;
import io.huni.domain.followup.FollowupRuleId;
import io.huni.domain.mail.MailId;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Takes back what must not go any more, wherever it waits. */
final class Hindered {
    private final Followups followups;
    private final Post post;
    private final Clock clock;

    Hindered(Followups followups, Post post, Clock clock) {
        this.followups = followups;
        this.post = post;
        this.clock = clock;
    }

    Mono<Void> withdrawOf(String digest) {
        return followups.leadsOf(digest).flatMap(this::withdraw);
    }

    /** What the rule sends no more, as it stands now. */
    Mono<Void> withdrawOf(FollowupRuleId rule) {
        return followups.leadsOf(rule).flatMap(this::withdraw);
    }

    /**
     * In the transaction that is open. What waits for an address that was corrected goes to the new
     * one.
     */
    Mono<Void> withdraw(Collection<LeadId> leads) {
        return leads.isEmpty()
                ? Mono.empty()
                : followups
                        .withdrawHindered(leads, clock.instant())
                        .flatMap(this::takenBack)
                        .then(Mono.defer(() -> followups.readdress(leads, clock.instant())))
                        .flatMap(this::takenBack);
    }

    private Mono<Void> takenBack(List<MailId> mails) {
        return Flux.fromIterable(mails).concatMap(post::withdraw).then();
    }
}
