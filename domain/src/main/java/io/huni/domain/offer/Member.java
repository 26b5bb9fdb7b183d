package io.huni.domain.offer;

import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Require;

/**
 * A distributor of a rule.
 *
 * @param weight its share where the rule goes by weights, 1 to 100
 */
public record Member(DistributorId distributor, int weight) {
    private static final int HEAVIEST = 100;

    public Member {
        Require.between("weight", weight, 1, HEAVIEST);
    }
}
