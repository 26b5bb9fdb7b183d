package io.huni.domain.offer;

import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;

import java.time.Instant;
import java.util.Optional;

/**
 * One distributor who is asked, or will be.
 *
 * @param askedAt empty while it waits for its turn
 * @param dueAt until when an answer counts, excluded
 * @param answeredBy the person; empty unless somebody answered
 */
public record Ask(
        DistributorId distributor,
        AskState state,
        Optional<Instant> askedAt,
        Optional<Instant> dueAt,
        Optional<Instant> answeredAt,
        Optional<UserId> answeredBy,
        Optional<Decline> decline) {
    static Ask waiting(DistributorId distributor) {
        return new Ask(
                distributor,
                AskState.WAITING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Ask open(Instant now, Instant due) {
        return new Ask(
                distributor,
                AskState.OPEN,
                Optional.of(now),
                Optional.of(due),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Ask ended(AskState how, Instant now) {
        return answered(how, now, Optional.empty(), Optional.empty());
    }

    Ask answered(AskState how, Instant now, Optional<UserId> by, Optional<Decline> why) {
        return new Ask(distributor, how, askedAt, dueAt, Optional.of(now), by, why);
    }

    boolean isOpen() {
        return state == AskState.OPEN;
    }

    /** An answer at the very moment of the deadline is too late. */
    boolean isDue(Instant now) {
        return isOpen() && dueAt.filter(due -> !now.isBefore(due)).isPresent();
    }
}
