package io.huni.adapter.web.scoring;

import io.huni.adapter.web.shared.Texts;
import io.huni.domain.scoring.Factor;
import io.huni.domain.scoring.FactorScore;
import io.huni.domain.scoring.ScoreLevel;
import io.huni.domain.scoring.Scorecard;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A score with its reasons in the caller's language.
 *
 * @param possible what would raise it
 */
@Schema(name = "Score")
record ScoreJson(
        @Schema(example = "92.5") BigDecimal total,
        ScoreLevel level,
        List<FactorJson> factors,
        Optional<Next> nextChange,
        List<Gain> possible) {

    static ScoreJson of(Scorecard card, Texts texts, Language language) {
        return new ScoreJson(
                card.total().points(),
                card.total().level(),
                card.factors().stream()
                        .map(factor -> FactorJson.of(factor, texts, language))
                        .toList(),
                Optional.ofNullable(card.next())
                        .map(next -> new Next(next.at(), next.total().points())),
                card.gains().stream().map(gain -> Gain.of(gain, texts, language)).toList());
    }

    @Schema(name = "ScoreFactor")
    record FactorJson(
            Factor factor,
            @Schema(example = "15") BigDecimal points,
            @Schema(example = "30") BigDecimal maximum,
            @Schema(example = "scoring.contact.phone-only") String reasonKey,
            @Schema(example = "{}") Map<String, Object> reasonParams,
            @Schema(example = "Telefon var, e-posta yok") String reason) {

        static FactorJson of(FactorScore factor, Texts texts, Language language) {
            return new FactorJson(
                    factor.factor(),
                    factor.points(),
                    factor.maximum(),
                    factor.reasonKey(),
                    factor.reasonParameters(),
                    texts.text(language, factor.reasonKey(), factor.reasonParameters()));
        }
    }

    @Schema(name = "ScoreChange")
    record Next(Instant at, @Schema(example = "80") BigDecimal total) {}

    @Schema(name = "ScoreGain")
    record Gain(
            Factor factor,
            @Schema(example = "15") BigDecimal points,
            @Schema(example = "E-posta eklenirse") String reason) {

        static Gain of(Scorecard.Gain gain, Texts texts, Language language) {
            return new Gain(gain.factor(), gain.points(), texts.text(language, gain.reasonKey()));
        }
    }
}
