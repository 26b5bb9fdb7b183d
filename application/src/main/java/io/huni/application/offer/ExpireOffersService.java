package io.huni.application.offer;

import io.huni.application.offer.port.Offers;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.offer.Deadlines;
import io.huni.domain.offer.Offer;
import io.huni.domain.shared.Change;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

final class ExpireOffersService implements ExpireOffers {
    private static final int SLICE = 500;

    private final Offers offers;
    private final OfferDesk desk;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    ExpireOffersService(Offers offers, OfferDesk desk, UnitOfWork unitOfWork, Clock clock) {
        this.offers = offers;
        this.desk = desk;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<Integer> expire() {
        return all(this::overdue).zipWith(all(this::overtaken), Integer::sum);
    }

    /** A slice a transaction, until there is less than a slice. */
    private static Mono<Integer> all(Supplier<Mono<Integer>> slice) {
        return Mono.defer(slice)
                .expand(count -> count < SLICE ? Mono.empty() : slice.get())
                .reduce(0, Integer::sum);
    }

    private Mono<Integer> overdue() {
        Instant now = clock.instant();
        return Mono.defer(() -> offers.claimDue(now, SLICE))
                .filter(due -> !due.isEmpty())
                .zipWhen(due -> desk.deadlines(), (due, ends) -> expired(due, ends, now))
                .flatMap(this::written)
                .defaultIfEmpty(0)
                .as(unitOfWork::inTransaction);
    }

    private static List<Change<Offer>> expired(List<Offer> due, Deadlines deadlines, Instant now) {
        return due.stream().map(offer -> offer.expire(deadlines, now)).toList();
    }

    /** Nobody shall be asked for what is no longer to be had. */
    private Mono<Integer> overtaken() {
        Instant now = clock.instant();
        return Mono.defer(() -> offers.claimOvertaken(SLICE))
                .map(found -> found.stream().map(offer -> offer.withdraw("", now)).toList())
                .flatMap(this::written)
                .as(unitOfWork::inTransaction);
    }

    private Mono<Integer> written(List<Change<Offer>> changes) {
        return desk.write(changes, Optional.empty()).thenReturn(changes.size());
    }
}
