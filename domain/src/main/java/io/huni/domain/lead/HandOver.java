package io.huni.domain.lead;

import io.huni.domain.identity.Right;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Legible;
import io.huni.domain.shared.Require;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Gives a lead to another distributor. Whoever had it so far has it no longer, so that nobody works
 * for a partner who does not know it.
 *
 * @param why said in the history; may be empty
 */
public record HandOver(DistributorId to, String why) implements LeadAction {
    public HandOver {
        why = Require.atMost("reason", Legible.of(why).strip(), 500);
    }

    @Override
    public Right right() {
        return Right.LEAD_OFFER;
    }

    /** An ASSIGNED lead becomes NEW with it, because it waits for somebody again. */
    @Override
    public Optional<Worked> on(WorkedLead lead, Instant now) {
        if (lead.distributor().filter(to::equals).isPresent()) {
            return Worked.nothing(lead);
        }
        LeadStatus next = lead.status() == LeadStatus.ASSIGNED ? LeadStatus.NEW : lead.status();
        WorkedLead after = lead.with(to, next);
        return next == lead.status()
                ? Worked.of(lead, after, entry(lead))
                : Worked.of(
                        lead, after, entry(lead), LeadAction.statusChange(lead.status(), next, ""));
    }

    @Override
    public Optional<LeadErrorKey> refusal(WorkedLead lead) {
        return TransferPolicy.refusal(lead.isOpen(), lead.distributor(), to);
    }

    private Entry entry(WorkedLead lead) {
        Map<String, Object> before = new HashMap<>(distributor(lead.distributor()));
        lead.assignee().ifPresent(person -> before.put("assigneeId", person.value().toString()));
        return Entry.changed(InteractionType.TRANSFER, why, before, distributor(Optional.of(to)));
    }

    static Map<String, Object> distributor(Optional<DistributorId> distributor) {
        return distributor
                .<Map<String, Object>>map(id -> Map.of("distributorId", id.value().toString()))
                .orElseGet(Map::of);
    }
}
