package io.huni.application.followup.port;

import io.huni.domain.followup.FollowupRule;
import io.huni.domain.followup.FollowupRuleId;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Out-port: the rules that send mails. */
public interface FollowupRules {
    /** By name in Turkish order. */
    Mono<List<FollowupRule>> all();

    /** Kept from everybody else's change until the end of the transaction. */
    Mono<FollowupRule> find(FollowupRuleId rule);

    /** Refuses with {@code followup.template-unknown}. */
    Mono<Void> save(FollowupRule rule);

    Mono<Void> remove(FollowupRuleId rule);

    /**
     * The active rules whose trigger the moves have pulled, for leads that are still there. A lead
     * that was caught counts when it was sent within the day before, and one of a file only for
     * rules that name files. Tests count for none.
     */
    Mono<List<Match>> matching(List<Move> moves);

    /**
     * A lead that has reached a status.
     *
     * @param from empty when it was caught
     */
    record Move(LeadId lead, Optional<LeadStatus> from, LeadStatus to, Instant at) {}

    record Match(LeadId lead, FollowupRule rule) {}
}
