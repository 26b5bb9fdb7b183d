package io.huni.domain.offer;

import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Legible;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;

import java.util.List;
import java.util.Optional;

/**
 * On which terms a lead is offered.
 *
 * @param to whom, in the order in which they are asked
 * @param together whether all are asked at once and the first who accepts has it
 * @param note to the distributors; may be empty
 */
public record Terms(List<DistributorId> to, TimeLimit limit, boolean together, String note) {
    /** The most distributors of one offer. */
    public static final int MOST = 20;

    private static final int LONGEST_NOTE = 500;

    public Terms {
        to = to.stream().distinct().toList();
        Require.between("distributorIds", to.size(), 1, MOST);
        note = Require.atMost("note", Legible.of(note).strip(), LONGEST_NOTE);
    }

    /** Without the distributor that has the lead; refuses when none is left. */
    Terms without(Optional<DistributorId> owner) {
        List<DistributorId> others =
                to.stream().filter(one -> owner.filter(one::equals).isEmpty()).toList();
        if (others.isEmpty()) {
            throw new Refused(OfferErrorKey.HAS_IT).at("/distributorIds");
        }
        return new Terms(others, limit, together, note);
    }
}
