package io.huni.application.followup.port;

import io.huni.application.shared.Json;
import io.huni.domain.followup.FollowupId;
import io.huni.domain.followup.FollowupRuleId;
import io.huni.domain.followup.MailText;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.mail.MailId;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Out-port: the mails to leads, from the wish on. */
public interface Followups {
    /** One that a person wrote. */
    Mono<Void> add(Written written);

    /**
     * Plans mails of rules. A lead that has had the rule's mail gets no second one; one whose mail
     * was withdrawn because it left the status, or the rule was off, may get it when it comes back.
     */
    Mono<Void> plan(List<Planned> planned);

    /** The one that is due for the longest, kept from others until the end of the transaction. */
    Mono<Due> claimDue(Instant now);

    /** It stands in the outbox of mails. */
    Mono<Void> handedOver(FollowupId followup, MailText text);

    Mono<Void> postpone(FollowupId followup, Instant until);

    Mono<Void> withdraw(FollowupId followup, String reason, Instant at);

    /** It will never go, because it cannot be written. */
    Mono<Void> fail(FollowupId followup, String reason, Instant at);

    /** Withdraws what must not go any more; says which mails of it stand in the outbox. */
    Mono<List<MailId>> withdrawHindered(Collection<LeadId> leads, Instant at);

    /**
     * Plans anew, at once and under other mail ids, what stands in the outbox for an address that
     * its lead has no more; says which mails those were.
     */
    Mono<List<MailId>> readdress(Collection<LeadId> leads, Instant at);

    /** The leads whose address has this digest and who are waiting for a mail. */
    Mono<List<LeadId>> leadsOf(String digest);

    /** The leads that are waiting for a mail of the rule. */
    Mono<List<LeadId>> leadsOf(FollowupRuleId rule);

    /** The mail of a followup of the lead that has not left; empty when there is none. */
    Mono<MailId> claimOpen(LeadId lead, FollowupId followup);

    /** One that has left and of which the history says nothing; kept as {@link #claimDue}. */
    Mono<Sent> claimSent();

    Mono<Void> told(FollowupId followup);

    /** {@code {"items":[…],"optedOut":…}}, the newest first; empty outside the visibility. */
    Mono<Json> ofLead(Visibility visibility, LeadId lead);

    /**
     * @param dueAt when it goes; it is in the outbox already when {@code now}
     */
    record Written(
            FollowupId id,
            MailId mail,
            LeadId lead,
            Optional<TemplateId> template,
            UserId by,
            MailText text,
            boolean now,
            Instant dueAt,
            Instant at) {}

    record Planned(
            FollowupId id,
            MailId mail,
            LeadId lead,
            FollowupRuleId rule,
            Instant dueAt,
            Instant at) {}

    /**
     * @param text with fields, as the template says it now, when a rule sends it
     * @param by empty when a rule sends it
     * @param reach of who sends it: the person, or whoever keeps the rule
     * @param hindrance why it must not go, if it must not
     * @param workingHours whether it goes only while the organisation works
     */
    record Due(
            FollowupId id,
            MailId mail,
            LeadId lead,
            MailText text,
            Optional<UserId> by,
            Visibility reach,
            Optional<String> hindrance,
            boolean workingHours) {}

    record Sent(FollowupId id, LeadId lead, String subject, Optional<UserId> by) {}
}
