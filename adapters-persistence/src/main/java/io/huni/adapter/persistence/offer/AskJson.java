package io.huni.adapter.persistence.offer;

import io.huni.domain.identity.UserId;
import io.huni.domain.offer.Ask;
import io.huni.domain.offer.AskState;
import io.huni.domain.offer.Decline;
import io.huni.domain.offer.DeclineReason;
import io.huni.domain.shared.DistributorId;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One distributor who is asked, as it goes into statements and comes out of them. */
record AskJson(
        int position,
        UUID distributorId,
        AskState state,
        Optional<Instant> askedAt,
        Optional<Instant> dueAt,
        Optional<Instant> answeredAt,
        Optional<UUID> answeredBy,
        Optional<DeclineReason> reason,
        Optional<String> note) {
    static AskJson of(int position, Ask ask) {
        return new AskJson(
                position,
                ask.distributor().value(),
                ask.state(),
                ask.askedAt(),
                ask.dueAt(),
                ask.answeredAt(),
                ask.answeredBy().map(UserId::value),
                ask.decline().map(Decline::reason),
                ask.decline().map(Decline::note));
    }

    Ask ask() {
        return new Ask(
                new DistributorId(distributorId),
                state,
                askedAt,
                dueAt,
                answeredAt,
                answeredBy.map(UserId::new),
                reason.map(why -> new Decline(why, note.orElse(""))));
    }
}
