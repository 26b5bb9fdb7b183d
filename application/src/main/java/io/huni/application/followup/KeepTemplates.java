package io.huni.application.followup;

import io.huni.domain.followup.MailText;
import io.huni.domain.followup.Template;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.DistributorId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/**
 * In-port: the templates of mails to leads. To change them needs {@code followup:manage}; a
 * distributor keeps its own, and a team's manager the team's.
 */
public interface KeepTemplates {
    /** Those that there are for the actor, by name; needs {@code lead:read}. */
    Mono<List<Shelved>> all(Actor actor);

    /** Refuses with {@code followup.text-unfillable} and {@code followup.text-too-deep}. */
    Mono<Template> add(Actor actor, Draft draft);

    /**
     * What was sent stays as it was. Refuses like {@link #add}, with {@code shared.not-found}, and
     * with {@code shared.stale} when the template has another version.
     */
    Mono<Template> replace(
            Actor actor, TemplateId template, Draft draft, Optional<Integer> version);

    /** Refuses with {@code shared.not-found} and {@code followup.template-in-use}. */
    Mono<Void> remove(Actor actor, TemplateId template);

    /**
     * @param distributor whose it is, as only those say who see everything
     * @param shared of the house's: whether distributors may use it
     */
    record Draft(String name, MailText text, Optional<DistributorId> distributor, boolean shared) {}

    /**
     * @param mayChange whether the actor keeps it
     */
    record Shelved(Template template, boolean mayChange) {}
}
