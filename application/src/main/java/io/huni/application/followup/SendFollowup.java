package io.huni.application.followup;

import io.huni.domain.followup.FollowupId;
import io.huni.domain.followup.MailText;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Optional;

/**
 * In-port: sends a mail to a lead. Needs {@code lead:change}; what lies outside the actor's scope
 * or in the trash is not there.
 */
public interface SendFollowup {
    /**
     * Refuses with {@code shared.not-found}, {@code followup.no-address}, {@code
     * followup.opted-out}, {@code followup.text-unfillable}, {@code followup.text-too-deep}, {@code
     * followup.template-unknown} and {@code followup.moment-unfit}.
     */
    Mono<FollowupId> send(Command command);

    /** Refuses with {@code shared.not-found}, and with {@code followup.gone} one that has left. */
    Mono<Void> cancel(Actor actor, LeadId lead, FollowupId followup);

    /**
     * @param template from which it was written, if from one
     * @param at within a year; now when empty
     */
    record Command(
            Actor.Person actor,
            LeadId lead,
            Optional<TemplateId> template,
            MailText text,
            Optional<Instant> at) {}
}
