package io.huni.domain.webhook;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * An address outside that is told of leads.
 *
 * @param distributor whose leads it hears of; empty for all of the house
 * @param owner who set it up, in whose name leads are read
 * @param url checked by whoever calls it
 * @param events empty for every event, also those to come
 * @param hook made by a program with the subscription calls
 */
public record Webhook(
        WebhookId id,
        Optional<DistributorId> distributor,
        UserId owner,
        String url,
        String description,
        Set<WebhookEvent> events,
        boolean hook,
        Instant createdAt) {
    private static final int LONGEST_URL = 2_000;
    private static final int LONGEST_DESCRIPTION = 120;

    public Webhook {
        url = Require.text("url", url, LONGEST_URL);
        description = Require.atMost("description", description.strip(), LONGEST_DESCRIPTION);
        Set<WebhookEvent> copy = EnumSet.noneOf(WebhookEvent.class);
        copy.addAll(events);
        events = Collections.unmodifiableSet(copy);
    }

    /** Whether it wants to be told of this. */
    public boolean hears(WebhookEvent event) {
        return events.isEmpty() || events.contains(event);
    }

    /** Whether that person may, at this moment, still be told what this tells. */
    public boolean mayTell(Actor.Person person) {
        return person.may(Right.WEBHOOK_MANAGE)
                && person.may(Right.LEAD_READ)
                && switch (person.visibility(Module.LEAD)) {
                    case Visibility.Everything() -> true;
                    case Visibility.OfDistributor(var own) ->
                            distributor.filter(own::equals).isPresent();
                    default -> false;
                };
    }

    /** The same, told in the name of another person. */
    public Webhook ownedBy(Actor.Person person) {
        return new Webhook(id, distributor, person.id(), url, description, events, hook, createdAt);
    }

    /** Whose leads an address of this person hears of; refuses who reaches less far. */
    public static Optional<DistributorId> reachOf(Actor.Person person) {
        person.require(Right.WEBHOOK_MANAGE);
        person.require(Right.LEAD_READ);
        return switch (person.visibility(Module.WEBHOOK)) {
            case Visibility.Everything() -> Optional.empty();
            case Visibility.OfDistributor(var own) -> Optional.of(own);
            default -> throw new Refused(WebhookErrorKey.SCOPE_TOO_NARROW);
        };
    }
}
