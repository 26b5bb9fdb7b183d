package io.huni.adapter.web.quality;

import io.huni.domain.quality.DimensionScore;
import io.huni.domain.quality.Judged;
import io.huni.domain.quality.QualityCard;
import io.huni.domain.quality.Verdict;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/** Both dimensions of a lead with their reasons. */
@Schema(name = "Quality")
record QualityJson(DimensionJson interest, DimensionJson fit) {
    static QualityJson of(QualityCard card) {
        return new QualityJson(DimensionJson.of(card.interest()), DimensionJson.of(card.fit()));
    }

    /**
     * @param score 0 to 100; absent while nothing is known
     */
    @Schema(name = "QualityDimension")
    record DimensionJson(
            @Schema(example = "60") Optional<Integer> score, List<ReasonJson> reasons) {
        static DimensionJson of(DimensionScore dimension) {
            return new DimensionJson(
                    dimension.score(), dimension.reasons().stream().map(ReasonJson::of).toList());
        }
    }

    @Schema(name = "QualityReason")
    record ReasonJson(CriterionJson criterion, Verdict verdict) {
        static ReasonJson of(Judged judged) {
            return new ReasonJson(CriterionJson.of(judged.criterion()), judged.verdict());
        }
    }
}
