package io.huni.adapter.web.analytics;

import com.fasterxml.jackson.annotation.JsonRawValue;

import io.huni.adapter.web.shared.Texts;
import io.huni.application.analytics.ScoreQueries;
import io.huni.application.lead.LeadQueries.Listed;
import io.huni.domain.scoring.Factor;
import io.huni.domain.scoring.ScoreGuide;
import io.huni.domain.scoring.ScoreLevel;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * The scoring dashboard, its method in the caller's language.
 *
 * @param levels the best first
 */
@Schema(name = "ScoreDashboard")
record ScoreBoardJson(
        List<Level> levels,
        LeadsJson top,
        LeadsJson actNow,
        LeadsJson abandoned,
        LeadsJson reconsider,
        List<OfFactor> factors,
        List<Moment> moments) {
    private static final String LEAD = "#/components/schemas/LeadListItem";

    static ScoreBoardJson of(ScoreQueries.Dashboard found, Texts texts, Language language) {
        return new ScoreBoardJson(
                Arrays.stream(ScoreLevel.values())
                        .map(
                                level ->
                                        new Level(
                                                level,
                                                level.from(),
                                                found.levels().getOrDefault(level, 0L)))
                        .toList(),
                LeadsJson.of(found.top()),
                LeadsJson.of(found.actNow()),
                LeadsJson.of(found.abandoned()),
                LeadsJson.of(found.reconsider()),
                found.guide().factors().stream()
                        .map(factor -> OfFactor.of(factor, texts, language))
                        .toList(),
                found.guide().moments().stream().map(Moment::of).toList());
    }

    /**
     * @param from points, included; the level ends below the next one's
     * @param leads open ones
     */
    @Schema(name = "LeadsOfLevel")
    record Level(
            ScoreLevel level,
            @Schema(example = "80") BigDecimal from,
            @Schema(example = "42") long leads) {}

    /** PostgreSQL writes the leads. */
    @Schema(implementation = ScoredLeads.class)
    record LeadsJson(long total, @JsonRawValue String items) {
        static LeadsJson of(Listed list) {
            return new LeadsJson(list.total(), list.items().text());
        }
    }

    /** The same for the description. */
    @Schema(name = "ScoredLeads")
    record ScoredLeads(
            @Schema(example = "42") long total,
            @ArraySchema(schema = @Schema(ref = LEAD)) List<Object> items) {}

    /** What a factor can give; what no rule says gives nothing. */
    @Schema(name = "FactorGuide")
    record OfFactor(Factor factor, @Schema(example = "30") BigDecimal maximum, List<Rule> rules) {
        static OfFactor of(ScoreGuide.OfFactor factor, Texts texts, Language language) {
            return new OfFactor(
                    factor.factor(),
                    factor.maximum(),
                    factor.rules().stream()
                            .map(rule -> new Rule(rule.points(), texts.text(language, rule.key())))
                            .toList());
        }
    }

    @Schema(name = "ScoreRule")
    record Rule(
            @Schema(example = "30") BigDecimal points,
            @Schema(example = "Kullanılabilir e-posta ve telefon") String text) {}

    /**
     * @param hours since the person sent the form
     * @param points gone from then on
     */
    @Schema(name = "ScoreMoment")
    record Moment(@Schema(example = "24") long hours, @Schema(example = "25") BigDecimal points) {
        static Moment of(ScoreGuide.Moment moment) {
            return new Moment(moment.after().toHours(), moment.points());
        }
    }
}
