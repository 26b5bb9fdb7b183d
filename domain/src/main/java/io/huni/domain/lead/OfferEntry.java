package io.huni.domain.lead;

import io.huni.domain.identity.Right;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Legible;
import io.huni.domain.shared.Require;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Writes into the history how far an offer is; changes nothing else.
 *
 * @param step what happened, by its name in the API
 * @param distributor whom it is about; empty when it is about no single one
 * @param said in the words of the person, or the key of the reason
 */
public record OfferEntry(String step, Optional<DistributorId> distributor, String said)
        implements LeadAction {
    public OfferEntry {
        said = Require.atMost("note", Legible.of(said).strip(), NOTE);
    }

    @Override
    public Right right() {
        return Right.LEAD_OFFER;
    }

    @Override
    public Optional<Worked> on(WorkedLead lead, Instant now) {
        return Worked.of(
                lead,
                lead,
                new Entry(
                        InteractionType.OFFER,
                        said,
                        Optional.of(step),
                        Map.of(),
                        HandOver.distributor(distributor)));
    }
}
