package io.huni.domain.offer;

import java.util.Comparator;

/** In which order a rule asks its distributors. */
public enum OfferMethod {
    /** Whoever has waited longest for a turn first. */
    ROUND_ROBIN(Comparator.comparing(Partner::lastTurnOrNever)),

    /** Whoever is furthest behind their share first. */
    WEIGHTED(
            Comparator.comparingDouble(Partner::nextShare).thenComparing(Partner::lastTurnOrNever)),

    /** Whoever has the fewest open leads and offers first. */
    LEAST_OPEN(Comparator.comparingLong(Partner::open).thenComparing(Partner::lastTurnOrNever));

    private final Comparator<Partner> order;

    OfferMethod(Comparator<Partner> order) {
        this.order = order;
    }

    Comparator<Partner> order() {
        return order;
    }
}
