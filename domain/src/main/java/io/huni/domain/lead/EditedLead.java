package io.huni.domain.lead;

import io.huni.domain.identity.Owners;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.scoring.ScoringMethod;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A lead whose facts a person has corrected.
 *
 * @param before whose it was
 * @param entries what the history says: first the changed facts as they were and as they are, then
 *     the status when it followed
 */
public record EditedLead(Owners before, Lead after, List<Entry> entries) {
    public EditedLead {
        entries = List.copyOf(entries);
    }

    /**
     * Empty when everything was so already. Refuses a lead without any contact. At another
     * distributor only those go on with it who are of the house or of that distributor.
     *
     * @param holder who has it; empty when nobody has
     */
    public static Optional<EditedLead> of(
            Lead lead, LeadFacts wanted, Optional<User> holder, ScoringMethod method, Instant now) {
        Map<String, Object> before = lead.corrigible().named();
        Map<String, Object> after = wanted.named();
        if (before.equals(after)) {
            return Optional.empty();
        }
        Lead corrected = lead.corrected(wanted, method, now);
        boolean leaves =
                !lead.distributor().equals(wanted.distributor())
                        && holder.filter(one -> !TransferPolicy.keeps(one, wanted.distributor()))
                                .isPresent();
        return Optional.of(
                leaves
                        ? taken(lead, corrected.unassigned(), before, after)
                        : new EditedLead(lead.owners(), corrected, List.of(entry(before, after))));
    }

    private static EditedLead taken(
            Lead lead, Lead after, Map<String, Object> had, Map<String, Object> has) {
        Map<String, Object> before = new TreeMap<>(had);
        lead.assignee().ifPresent(one -> before.put("assigneeId", one.value().toString()));
        List<Entry> entries = new ArrayList<>(List.of(entry(before, has)));
        if (lead.status() != after.status()) {
            entries.add(LeadAction.statusChange(lead.status(), after.status(), ""));
        }
        return new EditedLead(lead.owners(), after, entries);
    }

    private static Entry entry(Map<String, Object> before, Map<String, Object> after) {
        return Entry.changed(InteractionType.EDIT, "", only(before, after), only(after, before));
    }

    /** The changed facts. */
    public Entry entry() {
        return entries.getFirst();
    }

    /** What stands in the one and not, or otherwise, in the other. */
    private static Map<String, Object> only(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> changed = new TreeMap<>(one);
        changed.keySet().removeIf(key -> Objects.equals(one.get(key), other.get(key)));
        return changed;
    }

    /** What others hear of it. */
    public List<LeadEvent> events(Optional<UserId> by, Instant at) {
        LeadEvent edited =
                new LeadEvent.LeadEdited(
                        after.id(),
                        after.score().tenths(),
                        by.map(user -> user.value().toString()),
                        at);
        return before.hasOneMoreThan(after.owners())
                ? List.of(edited, LeadEvent.LeadLeft.of(after.id(), before, by, at))
                : List.of(edited);
    }
}
