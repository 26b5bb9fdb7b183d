package io.huni.domain.offer;

import io.huni.domain.identity.UserId;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A lead offered to distributors, until one takes it or nobody is left.
 *
 * @param from who had the lead when it was offered
 * @param terms without the distributor that had it
 * @param asks one for each distributor of the terms, in their order
 * @param version rises with every step
 */
public record Offer(
        OfferId id,
        LeadId lead,
        Optional<DistributorId> from,
        Origin origin,
        Terms terms,
        List<Ask> asks,
        OfferState state,
        Instant at,
        int version) {
    public Offer {
        asks = List.copyOf(asks);
    }

    /**
     * Offers a lead. Refuses what is closed or offered already, and whom it belongs to.
     *
     * @param deadlines of the organisation
     */
    public static Change<Offer> make(
            OfferId id,
            OfferableLead lead,
            Origin origin,
            Terms terms,
            Deadlines deadlines,
            Instant now) {
        requireOfferable(lead);
        Terms others = terms.without(lead.distributor());
        List<Ask> asks = others.to().stream().map(Ask::waiting).toList();
        Offer offer =
                new Offer(
                        id,
                        lead.id(),
                        lead.distributor(),
                        origin,
                        others,
                        asks,
                        OfferState.OPEN,
                        now,
                        0);
        return new Steps(offer, deadlines, now).goOn();
    }

    private static void requireOfferable(OfferableLead lead) {
        if (!lead.open()) {
            throw new Refused(OfferErrorKey.LEAD_CLOSED);
        }
        if (lead.offered()) {
            throw new Refused(OfferErrorKey.ALREADY_OFFERED);
        }
    }

    /**
     * Takes the lead. Said twice by the same distributor it is said once. Refuses with {@code
     * offer.too-late}.
     */
    public Change<Offer> accept(DistributorId distributor, UserId by, Instant now) {
        if (state == OfferState.ACCEPTED && has(distributor, AskState.ACCEPTED)) {
            return new Change<>(this, List.of());
        }
        requireOpen(distributor, now);
        return new Steps(this, (limit, from) -> from, now).accepted(distributor, by);
    }

    /** Refuses with {@code offer.too-late}; said twice by the same distributor it is said once. */
    public Change<Offer> decline(
            DistributorId distributor, UserId by, Decline why, Deadlines deadlines, Instant now) {
        if (has(distributor, AskState.DECLINED)) {
            return new Change<>(this, List.of());
        }
        requireOpen(distributor, now);
        return new Steps(this, deadlines, now).declined(distributor, by, why);
    }

    /** Ends what nobody has answered in time; changes nothing when nothing is due. */
    public Change<Offer> expire(Deadlines deadlines, Instant now) {
        return asks.stream().noneMatch(ask -> ask.isDue(now))
                ? new Change<>(this, List.of())
                : new Steps(this, deadlines, now).expired();
    }

    /** Takes the offer back. Refuses with {@code offer.too-late} what has ended. */
    public Change<Offer> withdraw(String why, Instant now) {
        if (state != OfferState.OPEN) {
            throw new Refused(OfferErrorKey.TOO_LATE);
        }
        return new Steps(this, (limit, from) -> from, now).withdrawn(why);
    }

    /** Whether nobody has said anything and no time has run out. */
    public boolean isUntouched() {
        return state == OfferState.OPEN && asks.stream().noneMatch(ask -> ask.state().isOver());
    }

    /** Whether the distributor knows of it. */
    public boolean hasAsked(DistributorId distributor) {
        return asks.stream()
                .anyMatch(
                        ask ->
                                ask.distributor().equals(distributor)
                                        && ask.state() != AskState.WAITING);
    }

    /**
     * What a distributor may know of the version: its own part alone, so that nobody can count what
     * the others do.
     */
    public int versionFor(DistributorId distributor) {
        return asks.stream()
                        .filter(ask -> ask.distributor().equals(distributor))
                        .anyMatch(ask -> ask.state().isOver())
                ? 2
                : 1;
    }

    /** Whoever may answer now; once it has ended, whoever was asked last. */
    public DistributorId lastAsked() {
        List<Ask> known = asks.stream().filter(ask -> ask.state() != AskState.WAITING).toList();
        return known.stream()
                .filter(Ask::isOpen)
                .findFirst()
                .orElseGet(known::getLast)
                .distributor();
    }

    private void requireOpen(DistributorId distributor, Instant now) {
        boolean asked =
                asks.stream()
                        .filter(ask -> ask.distributor().equals(distributor))
                        .anyMatch(ask -> ask.isOpen() && !ask.isDue(now));
        if (state != OfferState.OPEN || !asked) {
            throw new Refused(OfferErrorKey.TOO_LATE);
        }
    }

    private boolean has(DistributorId distributor, AskState wanted) {
        return asks.stream()
                .anyMatch(ask -> ask.distributor().equals(distributor) && ask.state() == wanted);
    }

    Offer with(List<Ask> newAsks, OfferState newState) {
        return new Offer(id, lead, from, origin, terms, newAsks, newState, at, version + 1);
    }
}
