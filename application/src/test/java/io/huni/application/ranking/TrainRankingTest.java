package io.huni.application.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.ranking.port.Chances.Judged;
import io.huni.domain.identity.ActorFixture;
import io.huni.domain.ranking.EnoughData;
import io.huni.domain.ranking.Factor;
import io.huni.domain.ranking.ModelCard;
import io.huni.domain.ranking.ModelCard.Verdict;
import io.huni.domain.ranking.RankingErrorKey;
import io.huni.domain.ranking.Training;
import io.huni.domain.ranking.Training.Phase;
import io.huni.domain.ranking.Training.State;
import io.huni.domain.ranking.TrainingId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

class TrainRankingTest {
    private final RankingHouse house = new RankingHouse();

    @Test
    void saysThatThereIsNotEnoughAndHowMuchThereIs() {
        house.history(312);

        house.train();

        Training training = last();
        assertThat(training.state()).isEqualTo(State.NOT_ENOUGH);
        assertThat(training.data().map(EnoughData::finished)).contains(312);
        assertThat(house.learner.learned()).isZero();
        assertThat(house.books.current().block()).isNull();
    }

    @Test
    void learnsMeasuresOnWhatItNeverSawAndRanksWhatIsOpen() {
        house.history(1_500);
        LeadId implant = house.open("İmplant");
        LeadId other = house.open("Diş beyazlatma");

        assertThat(house.train()).isTrue();

        ModelCard card = last().card().orElseThrow();
        assertThat(last().state()).isEqualTo(State.DONE);
        assertThat(card.verdict()).isEqualTo(Verdict.FIRST);
        assertThat(card.learnedFrom().finished() + card.heldBack().finished()).isEqualTo(1_500);
        assertThat(card.heldBack().finished()).isBetween(240, 360);
        assertThat(card.measures().auc()).isBetween(0.75, 0.9);
        assertThat(card.measures().brier()).isLessThan(card.measures().plainBrier());
        assertThat(card.factors().getFirst().factor()).isEqualTo(Factor.of(Factor.Kind.SERVICE));
        assertThat(probability(implant)).isBetween(0.6, 0.8);
        assertThat(probability(other)).isBetween(0.05, 0.2);
    }

    @Test
    void tellsHowFarItIs() {
        house.history(800);
        house.open("İmplant");

        house.train();

        assertThat(house.books.saved())
                .extracting(Training::percent)
                .isSorted()
                .startsWith(0)
                .endsWith(100);
        assertThat(house.books.saved())
                .extracting(Training::phase)
                .contains(Phase.READING, Phase.LEARNING, Phase.MEASURING, Phase.RANKING);
    }

    @Test
    void keepsTheModelWhenTheNewOneIsNotBetter() {
        house.history(900);
        house.train();
        TrainingId first = house.books.currentId().block();
        house.clock.pass(Duration.ofDays(1));

        house.train();

        assertThat(last().card().map(ModelCard::verdict)).contains(Verdict.KEPT);
        assertThat(last().card().flatMap(ModelCard::before)).isPresent();
        assertThat(house.books.currentId().block()).isEqualTo(first);
    }

    @Test
    void usesNoModelThatTellsNothing() {
        house.noise(600);
        house.history(0);

        house.train();

        assertThat(last().card().map(ModelCard::verdict)).contains(Verdict.TELLS_NOTHING);
        assertThat(house.books.current().block()).isNull();
    }

    @Test
    void trainsOncePerNightAndWheneverSomebodyAsks() {
        assertThat(house.train()).isTrue();
        assertThat(house.train()).isFalse();
        house.clock.pass(Duration.ofHours(14));
        assertThat(house.train()).isFalse();

        house.clock.pass(Duration.ofHours(2));
        assertThat(house.train()).isTrue();
        assertThat(house.train()).isFalse();

        house.useCases.askForTraining().ask(ActorFixture.superadmin()).block();
        assertThat(house.train()).isTrue();
        assertThat(last().askedBy()).isPresent();
    }

    @Test
    void beginsAnewAfterTheProgramWasKilledAndGivesUpInTheEnd() {
        house.history(700);
        Training killed =
                Training.asked(
                        new TrainingId(UUID.randomUUID()), Optional.empty(), house.clock.instant());
        house.books.save(killed.begun(house.clock.instant()).at(Phase.LEARNING, 34)).block();

        house.train();
        assertThat(last().state()).isEqualTo(State.DONE);
        assertThat(last().attempts()).isEqualTo(2);

        Training third = killed.begun(RankingHouse.NOW).begun(RankingHouse.NOW);
        house.books.save(third.begun(RankingHouse.NOW)).block();
        house.train();
        assertThat(last().problem()).contains(RankingErrorKey.BROKEN_OFF);
    }

    @Test
    void saysWhenTheLibraryIsMissingAndNothingElseSuffers() {
        house.history(700);
        house.train();
        house.learner.lose();
        house.clock.pass(Duration.ofDays(1));

        house.train();
        LeadId fresh = house.open("İmplant");
        house.caught(fresh);

        assertThat(last().state()).isEqualTo(State.FAILED);
        assertThat(last().problem()).contains(RankingErrorKey.LIBRARY_MISSING);
        assertThat(judged(fresh).chance()).isEmpty();
    }

    @Test
    void givesANewLeadItsChance() {
        LeadId before = house.open("İmplant");
        house.caught(before);
        assertThat(judged(before).chance()).isEmpty();
        house.history(900);
        house.train();

        LeadId fresh = house.open("İmplant");
        house.caught(fresh);

        assertThat(probability(fresh)).isBetween(0.6, 0.8);
        assertThat(judged(fresh).chance().orElseThrow().chance().reasonsFor())
                .extracting(reason -> reason.factor().kind())
                .containsExactly(Factor.Kind.SERVICE);
    }

    private Training last() {
        return house.books.latest(1).block().getFirst();
    }

    private double probability(LeadId lead) {
        return judged(lead).chance().orElseThrow().chance().probability();
    }

    private Judged judged(LeadId lead) {
        return house.useCases.queries().chance(ActorFixture.superadmin(), lead).block();
    }
}
