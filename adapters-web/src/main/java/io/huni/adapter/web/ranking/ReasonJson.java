package io.huni.adapter.web.ranking;

import io.huni.domain.ranking.Factor;
import io.huni.domain.ranking.Reason;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What moves the chance of a lead.
 *
 * @param weight in log-odds against the average lead
 * @param text the value in words
 */
@Schema(name = "RankingReason")
record ReasonJson(
        Factor.Kind factor,
        @Schema(example = "Kampanya") String label,
        @Schema(example = "Kasım kampanyası") String text,
        @Schema(example = "0.42") double weight,
        Strength strength) {
    private static final double STRONG = 0.7;
    private static final double CLEAR = 0.25;

    static ReasonJson of(Reason reason, RankingWords words, Language language) {
        return new ReasonJson(
                reason.factor().kind(),
                words.factor(language, reason.factor()),
                words.value(language, reason.factor(), reason.value()),
                reason.weight(),
                Strength.of(Math.abs(reason.weight())));
    }

    /** A strong one doubles the odds, or halves them. */
    @Schema(name = "RankingStrength")
    enum Strength {
        STRONG,
        CLEAR,
        SLIGHT;

        static Strength of(double weight) {
            if (weight >= ReasonJson.STRONG) {
                return STRONG;
            }
            return weight >= ReasonJson.CLEAR ? CLEAR : SLIGHT;
        }
    }
}
