package io.huni.application.followup;

import io.huni.application.followup.port.Addressees.OwnField;
import io.huni.domain.followup.MailText;
import io.huni.domain.followup.MailText.Placed;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.identity.Actor;
import io.huni.domain.mail.Mail.Letter;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/** In-port: helps to write a mail to a lead. What lies outside the actor's scope is not there. */
public interface WriteFollowup {
    /** The merge fields that there are; needs {@code lead:read}. */
    Mono<Fields> fields(Actor actor);

    /**
     * How it would look, filled for the lead, or for one that nobody is. Needs {@code lead:read};
     * refuses with {@code shared.not-found} and {@code followup.text-too-deep}.
     */
    Mono<Preview> preview(Actor actor, MailText text, Optional<LeadId> lead);

    /**
     * A template filled for the lead, to be changed and sent. Needs {@code lead:change}; refuses
     * with {@code shared.not-found} and {@code followup.template-unknown}.
     */
    Mono<Draft> draft(Actor actor, LeadId lead, TemplateId template);

    /** Sends the preview to the actor. Needs {@code lead:read}. */
    Mono<Void> tryOut(Actor.Person actor, MailText text, Optional<LeadId> lead);

    /**
     * @param keys of the fields of every lead
     */
    record Fields(List<String> keys, List<OwnField> own) {}

    /**
     * @param problems what keeps it from being kept, and what is empty for this lead
     */
    record Preview(Letter letter, List<Placed> problems) {}

    record Draft(MailText text, List<Placed> empty) {}
}
