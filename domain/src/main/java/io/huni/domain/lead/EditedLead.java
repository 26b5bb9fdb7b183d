package io.huni.domain.lead;

import io.huni.domain.identity.Owners;
import io.huni.domain.identity.UserId;
import io.huni.domain.scoring.ScoringMethod;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A lead whose facts a person has corrected.
 *
 * @param before whose it was
 * @param entry what the history says: the changed facts as they were and as they are
 */
public record EditedLead(Owners before, Lead after, Entry entry) {
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
        return Optional.of(
                new EditedLead(owners(lead), lead.corrected(wanted, method, now), entry));
    }

    /** What stands in the one and not, or otherwise, in the other. */
    private static Map<String, Object> only(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> changed = new TreeMap<>(one);
        changed.keySet().removeIf(key -> Objects.equals(one.get(key), other.get(key)));
        return changed;
    }

    private static Owners owners(Lead lead) {
        return new Owners(lead.distributor(), lead.team(), lead.assignee());
    }

    /** What others hear of it. */
    public List<LeadEvent> events(Optional<UserId> by, Instant at) {
        LeadEvent edited =
                new LeadEvent.LeadEdited(
                        after.id(),
                        after.score().tenths(),
                        by.map(user -> user.value().toString()),
                        at);
        return before.hasOneMoreThan(owners(after))
                ? List.of(edited, LeadEvent.LeadLeft.of(after.id(), before, by, at))
                : List.of(edited);
    }
}
