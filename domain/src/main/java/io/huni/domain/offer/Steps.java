package io.huni.domain.offer;

import io.huni.domain.identity.UserId;
import io.huni.domain.offer.OfferEvent.Step;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.DistributorId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The steps of one offer at one moment, with what is told of them. */
final class Steps {
    private final Offer offer;
    private final Deadlines deadlines;
    private final Instant now;
    private final List<Ask> asks;
    private final List<OfferEvent> events = new ArrayList<>();

    Steps(Offer offer, Deadlines deadlines, Instant now) {
        this.offer = offer;
        this.deadlines = deadlines;
        this.now = now;
        this.asks = new ArrayList<>(offer.asks());
    }

    /** Asks the next, or all at once; without anybody left the lead comes back. */
    Change<Offer> goOn() {
        if (asks.stream().anyMatch(Ask::isOpen)) {
            return ended(OfferState.OPEN);
        }
        List<DistributorId> next = next();
        if (next.isEmpty()) {
            tell(Step.RETURNED, Optional.empty(), "");
            return ended(OfferState.RETURNED);
        }
        next.forEach(this::ask);
        return ended(OfferState.OPEN);
    }

    private List<DistributorId> next() {
        return asks.stream()
                .filter(ask -> ask.state() == AskState.WAITING)
                .map(Ask::distributor)
                .limit(offer.terms().together() ? Terms.MOST : 1)
                .toList();
    }

    private void ask(DistributorId distributor) {
        Instant due = deadlines.end(offer.terms().limit(), now);
        change(distributor, ask -> ask.open(now, due));
        tell(Step.OFFERED, Optional.of(distributor), offer.terms().note());
    }

    Change<Offer> accepted(DistributorId distributor, UserId by) {
        change(distributor, ask -> answered(ask, AskState.ACCEPTED, by, Optional.empty()));
        asks.replaceAll(ask -> ask.isOpen() ? ask.ended(AskState.TAKEN, now) : ask);
        tell(Step.ACCEPTED, Optional.of(distributor), "");
        return ended(OfferState.ACCEPTED);
    }

    Change<Offer> declined(DistributorId distributor, UserId by, Decline why) {
        change(distributor, ask -> answered(ask, AskState.DECLINED, by, Optional.of(why)));
        tell(Step.DECLINED, Optional.of(distributor), why.said());
        return goOn();
    }

    private Ask answered(Ask ask, AskState how, UserId by, Optional<Decline> why) {
        return ask.answered(how, now, Optional.of(by), why);
    }

    Change<Offer> expired() {
        asks.stream()
                .filter(ask -> ask.isDue(now))
                .map(Ask::distributor)
                .toList()
                .forEach(this::expire);
        return goOn();
    }

    private void expire(DistributorId distributor) {
        change(distributor, ask -> ask.ended(AskState.EXPIRED, now));
        tell(Step.EXPIRED, Optional.of(distributor), "");
    }

    Change<Offer> withdrawn(String why) {
        asks.replaceAll(ask -> ask.isOpen() ? ask.ended(AskState.WITHDRAWN, now) : ask);
        tell(Step.WITHDRAWN, Optional.empty(), why);
        return ended(OfferState.WITHDRAWN);
    }

    private void change(DistributorId distributor, UnaryOperator<Ask> how) {
        asks.replaceAll(ask -> ask.distributor().equals(distributor) ? how.apply(ask) : ask);
    }

    private void tell(Step step, Optional<DistributorId> distributor, String said) {
        events.add(
                new OfferEvent.OfferMoved(
                        offer.id().value().toString(),
                        offer.lead(),
                        step,
                        distributor.map(id -> id.value().toString()),
                        said,
                        now));
    }

    private Change<Offer> ended(OfferState state) {
        return new Change<>(offer.with(asks, state), events);
    }
}
