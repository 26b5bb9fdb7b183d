package io.huni.adapter.web.ranking;

import io.huni.application.ranking.port.Chances.Judged;
import io.huni.application.ranking.port.Chances.Kept;
import io.huni.application.ranking.port.Chances.Standing;
import io.huni.domain.ranking.Reason;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether a lead has a chance, and which.
 *
 * @param chance absent while no model has judged it, and for one that is not open
 */
@Schema(name = "LeadChance")
record ChanceJson(
        @Schema(implementation = Standing.class) Standing standing, Optional<Estimate> chance) {
    static ChanceJson of(Judged judged, RankingWords words, Language language) {
        return new ChanceJson(
                judged.standing(), judged.chance().map(kept -> Estimate.of(kept, words, language)));
    }

    /**
     * @param probability 0 to 1, never quite either
     */
    @Schema(name = "LeadEstimate")
    record Estimate(
            @Schema(example = "0.34") double probability,
            List<ReasonJson> reasonsFor,
            List<ReasonJson> reasonsAgainst,
            Instant at) {
        static Estimate of(Kept kept, RankingWords words, Language language) {
            return new Estimate(
                    kept.chance().probability(),
                    reasons(kept.chance().reasonsFor(), words, language),
                    reasons(kept.chance().reasonsAgainst(), words, language),
                    kept.at());
        }

        private static List<ReasonJson> reasons(
                List<Reason> reasons, RankingWords words, Language language) {
            return reasons.stream().map(one -> ReasonJson.of(one, words, language)).toList();
        }
    }
}
