package io.huni.application.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.ranking.port.LearnedModel;
import io.huni.application.ranking.port.RankingModels;
import io.huni.application.ranking.port.RankingModels.RankingModel;
import io.huni.application.ranking.port.Trainings;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.ranking.Calibration;
import io.huni.domain.ranking.EnoughData;
import io.huni.domain.ranking.Factor;
import io.huni.domain.ranking.Measures;
import io.huni.domain.ranking.ModelCard;
import io.huni.domain.ranking.RankingErrorKey;
import io.huni.domain.ranking.Training;
import io.huni.domain.ranking.Training.Phase;
import io.huni.domain.ranking.TrainingId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What keeps trainings and the model in use must do. */
public abstract class RankingBooksContract {
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

    protected abstract Trainings trainings();

    protected abstract RankingModels models();

    protected abstract UnitOfWork unitOfWork();

    @BeforeEach
    void endWhatIsOpen() {
        run(trainings().open().flatMap(one -> trainings().save(one.done(NOW))));
    }

    @Test
    void haveOneOpenTrainingAtATime() {
        Training first = asked(1);

        assertThat(run(trainings().add(first))).isTrue();
        assertThat(run(trainings().add(asked(2)))).isFalse();
        assertThat(run(trainings().open())).isEqualTo(first);

        run(trainings().save(first.failed(RankingErrorKey.FAILED, NOW)));
        assertThat(run(trainings().open())).isNull();
        assertThat(run(trainings().add(asked(3)))).isTrue();
    }

    @Test
    void keepEverythingOfATraining() {
        Training training = asked(4);
        run(trainings().add(training));
        Training learned =
                training.begun(NOW)
                        .at(Phase.MEASURING, 75)
                        .counted(new EnoughData(600, 90))
                        .learned(card())
                        .done(NOW.plusSeconds(90));

        run(trainings().save(learned));

        assertThat(run(trainings().latest(1))).containsExactly(learned);
    }

    @Test
    void showTheLatestFirst() {
        List<Training> some = List.of(asked(10), asked(11), asked(12));
        some.forEach(one -> run(trainings().save(one.failed(RankingErrorKey.BROKEN_OFF, NOW))));

        assertThat(run(trainings().latest(2)))
                .extracting(Training::id)
                .containsExactly(some.get(2).id(), some.get(1).id());
    }

    @Test
    void useOneModelAndForgetTheOneBefore() {
        Training first = asked(20).done(NOW);
        Training second = asked(21).done(NOW);
        run(trainings().save(first));
        run(trainings().save(second));

        run(models().use(model(first.id(), "first")));
        run(models().use(model(second.id(), "second")));

        assertThat(run(models().currentId())).isEqualTo(second.id());
        RankingModel current = run(models().current());
        assertThat(current.learned().bytes()).isEqualTo("second".getBytes());
        assertThat(current.calibration()).isEqualTo(Calibration.none());
        assertThat(run(trainings().ofCurrentModel())).isEqualTo(second);
    }

    private static RankingModel model(TrainingId id, String bytes) {
        return new RankingModel(id, new LearnedModel(bytes.getBytes()), Calibration.none());
    }

    private static ModelCard card() {
        Measures measures =
                Measures.of(new double[] {0.1, 0.7, 0.35}, new boolean[] {false, true, false});
        return new ModelCard(
                new EnoughData(480, 70),
                new EnoughData(120, 20),
                false,
                measures,
                Optional.of(measures),
                ModelCard.Verdict.BETTER,
                List.of(
                        new ModelCard.Importance(
                                new Factor(Factor.Kind.ANSWER, "hizmet"), 0.123456789)));
    }

    private static Training asked(int hour) {
        return Training.asked(
                new TrainingId(UUID.randomUUID()),
                Optional.empty(),
                NOW.plus(Duration.ofHours(hour)));
    }

    private <T> T run(Mono<T> work) {
        return unitOfWork().inTransaction(work).block();
    }
}
