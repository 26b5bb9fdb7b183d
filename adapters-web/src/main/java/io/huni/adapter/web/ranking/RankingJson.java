package io.huni.adapter.web.ranking;

import io.huni.application.ranking.RankingQueries.RankingState;
import io.huni.domain.ranking.EnoughData;
import io.huni.domain.ranking.Outcome;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * The learned ranking.
 *
 * @param model the training that the model in use came of; absent while there is none
 * @param trainings the newest first
 */
@Schema(name = "Ranking")
record RankingJson(
        Optional<TrainingJson> model, List<TrainingJson> trainings, boolean mayTrain, Needs needs) {
    static RankingJson of(RankingState state, RankingWords words, Language language) {
        return new RankingJson(
                state.model().map(model -> TrainingJson.of(model, words, language)),
                state.trainings().stream()
                        .map(training -> TrainingJson.of(training, words, language))
                        .toList(),
                state.mayTrain(),
                Needs.ours());
    }

    /**
     * How much there must be to learn from.
     *
     * @param patienceDays after which an open lead counts as not converted
     */
    @Schema(name = "RankingNeeds")
    record Needs(int finished, int ofEach, long patienceDays) {
        static Needs ours() {
            return new Needs(EnoughData.LEADS, EnoughData.OF_EACH, Outcome.PATIENCE.toDays());
        }
    }
}
