package io.huni.application.offer.port;

import io.huni.domain.identity.Visibility;
import io.huni.domain.offer.OfferableLead;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;

/** Out-port: leads as far as offering asks. */
@FunctionalInterface
public interface LeadsToOffer {
    /**
     * Those inside the visibility, in any order, kept from everybody else's change until the end of
     * the transaction.
     */
    Mono<List<OfferableLead>> claim(Visibility visibility, List<LeadId> leads);
}
