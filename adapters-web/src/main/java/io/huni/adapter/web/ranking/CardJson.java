package io.huni.adapter.web.ranking;

import io.huni.adapter.web.ranking.TrainingJson.DataJson;
import io.huni.domain.ranking.Factor;
import io.huni.domain.ranking.Measures;
import io.huni.domain.ranking.ModelCard;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * What there is to know of a model.
 *
 * @param heldBack leads that it never saw, on which it was measured
 * @param capped whether as many leads were taken as a training takes, the newest ones
 * @param before what the model that was in use until then says of the same leads
 */
@Schema(name = "RankingModelCard")
record CardJson(
        DataJson learnedFrom,
        DataJson heldBack,
        boolean capped,
        Quality measures,
        Optional<Quality> before,
        ModelCard.Verdict verdict,
        List<FactorJson> factors) {
    static CardJson of(ModelCard card, RankingWords words, Language language) {
        return new CardJson(
                DataJson.of(card.learnedFrom()),
                DataJson.of(card.heldBack()),
                card.capped(),
                Quality.of(card.measures()),
                card.before().map(Quality::of),
                card.verdict(),
                card.factors().stream()
                        .map(
                                one ->
                                        new FactorJson(
                                                one.factor().kind(),
                                                words.factor(language, one.factor()),
                                                one.weight()))
                        .toList());
    }

    /**
     * @param auc of two leads of which one converted, how often that one had the higher chance
     * @param brier the mean square of what a chance is off by; 0 is best
     * @param plainBrier the same if everybody were given the share that converts
     */
    @Schema(name = "RankingQuality")
    record Quality(
            @Schema(example = "0.92") double auc,
            @Schema(example = "0.11") double brier,
            @Schema(example = "0.23") double plainBrier,
            List<TenthJson> tenths) {
        static Quality of(Measures measures) {
            return new Quality(
                    measures.auc(),
                    measures.brier(),
                    measures.plainBrier(),
                    measures.tenths().stream().map(TenthJson::of).toList());
        }
    }

    /**
     * @param from chance from which the tenth goes, 0 to 0.9
     * @param predicted the mean chance of its leads
     * @param converted the share of them that did
     */
    @Schema(name = "RankingTenth")
    record TenthJson(
            @Schema(example = "0.3") double from, int leads, double predicted, double converted) {
        static TenthJson of(Measures.Tenth tenth) {
            return new TenthJson(
                    tenth.number() / 10.0, tenth.leads(), tenth.predicted(), tenth.converted());
        }
    }

    /**
     * @param weight how much it moves on average, in log-odds
     */
    @Schema(name = "RankingFactor")
    record FactorJson(Factor.Kind factor, String label, double weight) {}
}
