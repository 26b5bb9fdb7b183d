package io.huni.adapter.persistence.offer;

import io.huni.adapter.persistence.outbox.OutboxRow;
import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.job.JobId;
import io.huni.domain.offer.Offer;
import io.huni.domain.offer.OfferId;
import io.huni.domain.offer.OfferState;
import io.huni.domain.offer.Origin;
import io.huni.domain.offer.Terms;
import io.huni.domain.offer.TimeLimit;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An offer with its asks, as statements take it in and give it out. */
record OfferRow(
        UUID id,
        UUID leadId,
        Optional<UUID> fromId,
        Optional<UUID> offeredBy,
        Optional<UUID> teamId,
        Optional<String> rule,
        Optional<UUID> jobId,
        List<UUID> distributors,
        int withinHours,
        boolean workingHours,
        boolean together,
        String note,
        OfferState state,
        Instant at,
        int version,
        List<AskJson> asks,
        List<OutboxRow> outbox) {
    static OfferRow of(Offer offer, List<OutboxRow> outbox) {
        Origin origin = offer.origin();
        Terms terms = offer.terms();
        return new OfferRow(
                offer.id().value(),
                offer.lead().value(),
                offer.from().map(DistributorId::value),
                origin.by().map(UserId::value),
                origin.team().map(TeamId::value),
                origin.rule(),
                origin.job().map(JobId::value),
                terms.to().stream().map(DistributorId::value).toList(),
                terms.limit().hours(),
                terms.limit().working(),
                terms.together(),
                terms.note(),
                offer.state(),
                offer.at(),
                offer.version(),
                asks(offer),
                outbox);
    }

    private static List<AskJson> asks(Offer offer) {
        List<AskJson> asks = new ArrayList<>();
        offer.asks().forEach(ask -> asks.add(AskJson.of(asks.size() + 1, ask)));
        return asks;
    }

    static Offer read(String json) {
        return DatabaseJson.read(json, OfferRow.class).offer();
    }

    private Offer offer() {
        return new Offer(
                new OfferId(id),
                new LeadId(leadId),
                fromId.map(DistributorId::new),
                origin(),
                terms(),
                asks.stream().map(AskJson::ask).toList(),
                state,
                at,
                version);
    }

    private Origin origin() {
        return new Origin(
                offeredBy.map(UserId::new), teamId.map(TeamId::new), rule, jobId.map(JobId::new));
    }

    private Terms terms() {
        return new Terms(
                distributors.stream().map(DistributorId::new).toList(),
                new TimeLimit(withinHours, workingHours),
                together,
                note);
    }
}
