package io.huni.adapter.web.offer;

import io.huni.adapter.web.shared.QueryParameters;
import io.huni.application.offer.OfferFilter;
import io.huni.domain.offer.AskState;
import io.huni.domain.offer.OfferState;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

/** Reads which offers a list shall show. */
final class OfferListQuery {
    private OfferListQuery() {}

    static OfferFilter filter(QueryParameters query) {
        return new OfferFilter(
                query.enums("state", OfferState.class),
                query.enums("ask", AskState.class),
                query.set("distributorId", DistributorId::of),
                query.one("leadId", LeadId::of),
                query.truth("undecided").orElse(false));
    }
}
