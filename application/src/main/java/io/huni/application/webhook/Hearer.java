package io.huni.application.webhook;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadEvent.LeadWorked;
import io.huni.domain.webhook.Webhook;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An address with the person in whose name it is told.
 *
 * @param person with no other right than to read leads
 * @param colleagues the people of the same distributor, as events name them
 */
record Hearer(Webhook webhook, Actor.Person person, Set<String> colleagues) {
    /** Empty when the person has left or may not see any more what would be told. */
    static Optional<Hearer> of(Webhook webhook, Map<UserId, User> people) {
        return Optional.ofNullable(people.get(webhook.owner()))
                .filter(user -> user.active() && webhook.mayTell(user.asActor()))
                .map(user -> user.limitedTo(Set.of(Right.LEAD_READ)).asActor())
                .map(person -> new Hearer(webhook, person, colleagues(webhook, people)));
    }

    private static Set<String> colleagues(Webhook webhook, Map<UserId, User> people) {
        return people.values().stream()
                .filter(user -> webhook.distributor().isPresent())
                .filter(user -> user.distributor().equals(webhook.distributor()))
                .map(user -> user.id().value().toString())
                .collect(Collectors.toSet());
    }

    /** To whom the house gives its leads among its own people is not told to a distributor. */
    boolean hearsOf(LeadWorked worked) {
        return !isPartner()
                || worked.assigneeBefore().filter(colleagues::contains).isPresent()
                || worked.assigneeAfter().filter(colleagues::contains).isPresent();
    }

    /** Of those with the same one lead is read once. */
    String reach() {
        return webhook.distributor().map(id -> id.value().toString()).orElse("");
    }

    boolean isPartner() {
        return webhook.distributor().isPresent();
    }
}
