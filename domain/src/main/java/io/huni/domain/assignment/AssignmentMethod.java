package io.huni.domain.assignment;

import java.util.Comparator;

/** How a rule chooses among those who are there. */
public enum AssignmentMethod {
    /** Whoever has waited longest for a turn. */
    ROUND_ROBIN(Comparator.comparing(Candidate::lastTurnOrNever)),
    /** Whoever has the fewest open leads; of equal ones, whoever has waited longest. */
    LEAST_LOADED(
            Comparator.comparingLong(Candidate::openLeads)
                    .thenComparing(Candidate::lastTurnOrNever));

    private final Comparator<Candidate> order;

    AssignmentMethod(Comparator<Candidate> order) {
        this.order = order;
    }

    Comparator<Candidate> order() {
        return order;
    }
}
