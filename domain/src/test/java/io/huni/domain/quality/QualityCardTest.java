package io.huni.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.quality.Contact.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cases of the criteria that a new installation has. */
class QualityCardTest {
    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void aLeadOfWhomNothingIsKnownHasNoInterestUntilSomethingIs() {
        Criteria criteria =
                new Criteria(
                        List.of(
                                CriteriaFixture.one(
                                        1,
                                        Dimension.INTEREST,
                                        Subject.CALLS_ANSWERED,
                                        CriteriaFixture.atLeast(1),
                                        40)),
                        1);

        assertThat(criteria.judge(facts(List.of(), List.of())).interest().score()).isEmpty();
        assertThat(criteria.judge(facts(List.of(), List.of())).fit().score()).isEmpty();
        assertThat(criteria.judge(facts(List.of(), called(Outcome.MISSED))).interest().score())
                .hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 20",
        "REACHED, 80",
        "MISSED, 20",
        "'MISSED,MISSED,MISSED', 0",
        "'MISSED,MISSED,MISSED,REACHED', 60",
        "WRITTEN, 20",
    })
    void interestFollowsWhatHappens(String outcomes, int interest) {
        List<Contact> contacts =
                outcomes.isEmpty()
                        ? List.of()
                        : called(
                                List.of(outcomes.split(",")).stream()
                                        .map(Outcome::valueOf)
                                        .toArray(Outcome[]::new));

        QualityCard card = CriteriaFixture.standard().judge(facts(List.of(), contacts));

        assertThat(card.interest().score()).hasValue(interest);
    }

    @Test
    void theAnswerIsCountedFromTheFirstContactToTheFirstAnswer() {
        List<Contact> contacts =
                List.of(
                        new Contact(NINE.plusSeconds(86_460), Outcome.REACHED),
                        new Contact(NINE.plusSeconds(99_000), Outcome.REACHED),
                        new Contact(NINE, Outcome.WRITTEN));

        assertThat(Signals.of(List.of(), contacts))
                .containsEntry(Subject.MINUTES_TO_ANSWER, "1441")
                .containsEntry(Subject.CALLS_ANSWERED, "2")
                .containsEntry(Subject.CALLS_MISSED, "0")
                .doesNotContainKeys(Subject.ANSWERS_GIVEN, Subject.ANSWERS_SHARE);
    }

    @Test
    void answersAreCountedOfThoseThatWereAsked() {
        assertThat(Signals.of(List.of("evet", " ", "hayır"), List.of()))
                .containsOnly(
                        Map.entry(Subject.ANSWERS_GIVEN, "2"),
                        Map.entry(Subject.ANSWERS_SHARE, "66"));
    }

    @ParameterizedTest
    @CsvSource({"0, LOW", "33, LOW", "34, MIDDLE", "66, MIDDLE", "67, HIGH", "100, HIGH"})
    void bandsAreThirds(int score, Band band) {
        assertThat(Band.of(Optional.of(score))).isEqualTo(band);
        assertThat(score).isBetween(band.from(), band.to());
        assertThat(Band.of(Optional.empty())).isEqualTo(Band.UNKNOWN);
        assertThat(Band.UNKNOWN.from()).isEqualTo(Band.UNKNOWN.to()).isEqualTo(-1);
    }

    private static List<Contact> called(Outcome... outcomes) {
        return List.of(outcomes).stream().map(outcome -> new Contact(NINE, outcome)).toList();
    }

    private static QualityFacts facts(List<String> answers, List<Contact> contacts) {
        Map<Subject, String> values = new EnumMap<>(Subject.class);
        values.put(Subject.SERVICE, "Saç ekimi");
        values.putAll(Signals.of(answers, contacts));
        return new QualityFacts(values, Map.of(), Map.of());
    }
}
