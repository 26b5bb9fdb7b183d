package io.huni.adapter.web.ranking;

import io.huni.domain.identity.UserId;
import io.huni.domain.ranking.EnoughData;
import io.huni.domain.ranking.RankingErrorKey;
import io.huni.domain.ranking.Training;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One time that the model was learned.
 *
 * @param nightly whether nobody asked for it
 * @param percent of the whole, 0 to 100
 * @param data what there was to learn from
 * @param card of the model that came of it, whether it is used or not
 * @param problem why it failed, with the remedy
 */
@Schema(name = "RankingTraining")
record TrainingJson(
        UUID id,
        boolean nightly,
        Optional<UUID> askedBy,
        Training.State state,
        Training.Phase phase,
        @Schema(example = "58") int percent,
        Instant askedAt,
        Optional<Instant> endedAt,
        Optional<DataJson> data,
        Optional<CardJson> card,
        Optional<Problem> problem) {
    static TrainingJson of(Training training, RankingWords words, Language language) {
        return new TrainingJson(
                training.id().value(),
                training.askedBy().isEmpty(),
                training.askedBy().map(UserId::value),
                training.state(),
                training.phase(),
                training.percent(),
                training.askedAt(),
                training.endedAt(),
                training.data().map(DataJson::of),
                training.card().map(card -> CardJson.of(card, words, language)),
                training.problem().map(key -> Problem.of(key, words, language)));
    }

    @Schema(name = "RankingProblem")
    record Problem(@Schema(example = "ranking.library-missing") String key, String detail) {
        static Problem of(RankingErrorKey key, RankingWords words, Language language) {
            return new Problem(key.key(), words.text(language, key.key()));
        }
    }

    /**
     * @param finished leads whose outcome is known
     */
    @Schema(name = "RankingData")
    record DataJson(int finished, int converted) {
        static DataJson of(EnoughData data) {
            return new DataJson(data.finished(), data.converted());
        }
    }
}
