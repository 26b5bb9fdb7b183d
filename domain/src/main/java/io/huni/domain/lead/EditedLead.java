package io.huni.domain.lead;

import io.huni.domain.identity.UserId;
import io.huni.domain.scoring.ScoringMethod;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A lead whose facts a person has corrected.
 *
 * @param entry what the history says: the changed facts as they were and as they are
 */
public record EditedLead(Lead after, Entry entry) {
    /** Empty when everything was so already. Refuses a lead without any contact. */
    public static Optional<EditedLead> of(
            Lead lead, LeadFacts wanted, ScoringMethod method, Instant now) {
        Map<String, Object> before = lead.corrigible().named();
        Map<String, Object> after = wanted.named();
        if (before.equals(after)) {
            return Optional.empty();
        }
        Entry entry =
                Entry.changed(InteractionType.EDIT, "", only(before, after), only(after, before));
        return Optional.of(new EditedLead(lead.corrected(wanted, method, now), entry));
    }

    /** What stands in the one and not, or otherwise, in the other. */
    private static Map<String, Object> only(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> changed = new TreeMap<>(one);
        changed.keySet().removeIf(key -> Objects.equals(one.get(key), other.get(key)));
        return changed;
    }

    /** What others hear of it. */
    public LeadEvent event(Optional<UserId> by, Instant at) {
        return new LeadEvent.LeadEdited(
                after.id(), after.score().tenths(), by.map(user -> user.value().toString()), at);
    }
}
