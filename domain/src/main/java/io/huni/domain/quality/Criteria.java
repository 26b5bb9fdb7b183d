package io.huni.domain.quality;

import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;

import java.util.List;

/**
 * The criteria of the house, in their order.
 *
 * @param version rises with every change of any of them
 */
public record Criteria(List<Criterion> all, int version) {
    /** The most criteria of a dimension. */
    public static final int MOST = 20;

    public Criteria {
        all = List.copyOf(all);
        if (all.stream().map(Criterion::id).distinct().count() < all.size()) {
            throw new Refused(QualityErrorKey.CRITERION_TWICE).at("/criteria");
        }
        for (Dimension dimension : Dimension.values()) {
            List<Criterion> some = of(all, dimension);
            Require.between("criteria", some.size(), 0, MOST);
            if (!some.isEmpty() && some.stream().allMatch(one -> one.points() < 0)) {
                throw new Refused(QualityErrorKey.NOTHING_TO_REACH).at("/criteria");
            }
        }
    }

    public QualityCard judge(QualityFacts facts) {
        return new QualityCard(judge(Dimension.INTEREST, facts), judge(Dimension.FIT, facts));
    }

    private DimensionScore judge(Dimension dimension, QualityFacts facts) {
        return DimensionScore.of(of(all, dimension).stream().map(one -> one.judge(facts)).toList());
    }

    private static List<Criterion> of(List<Criterion> all, Dimension dimension) {
        return all.stream().filter(one -> one.dimension() == dimension).toList();
    }
}
