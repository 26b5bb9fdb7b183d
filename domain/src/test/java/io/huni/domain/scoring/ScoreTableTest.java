package io.huni.domain.scoring;

import static io.huni.domain.scoring.ScoringFactsFixture.SUBMITTED;
import static io.huni.domain.scoring.ScoringFactsFixture.aPerfectLead;
import static io.huni.domain.scoring.ScoringFactsFixture.anEmptyLead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/** The published table of the five factors, row by row and on both sides of every boundary. */
class ScoreTableTest {
    private static final Instant LONG_AFTER = SUBMITTED.plus(Duration.ofDays(30));
    private final ScoringMethod method = new ScoringMethod(ScoreWeights.standard());

    @ParameterizedTest
    @CsvSource({"true,true,30", "true,false,15", "false,true,15", "false,false,0"})
    void contactCountsUsableEmailAndPhone(boolean email, boolean phone, BigDecimal points) {
        ScoringFactsFixture lead = anEmptyLead();
        lead = email ? lead.withEmail() : lead;
        lead = phone ? lead.withPhone() : lead;

        assertThat(points(Factor.CONTACT, lead.facts(), SUBMITTED)).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0,20", "1,20", "86399999,20", "86400000,0", "86400001,0", "8640000000,0"})
    void freshnessEndsAtExactlyTwentyFourHours(long millis, BigDecimal points) {
        assertThat(points(Factor.FRESHNESS, anEmptyLead().facts(), after(millis)))
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"'',0", "' ',0", "'\t',0", "Saç ekimi,25", "0,25"})
    void serviceCountsWhenChosen(String service, BigDecimal points) {
        assertThat(points(Factor.SERVICE, anEmptyLead().choosing(service).facts(), LONG_AFTER))
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,7.5", "2,7.5", "3,15", "4,15", "500,15"})
    void engagementCountsAnswers(int answers, BigDecimal points) {
        assertThat(points(Factor.ENGAGEMENT, anEmptyLead().answering(answers).facts(), LONG_AFTER))
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "0,10",
        "1,10",
        "3599999,10",
        "3600000,5",
        "3600001,5",
        "86399999,5",
        "86400000,0",
        "86400001,0"
    })
    void ageFallsAtExactlyOneAndTwentyFourHours(long millis, BigDecimal points) {
        assertThat(points(Factor.AGE, anEmptyLead().facts(), after(millis)))
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0,100", "3599999,100", "3600000,95", "86399999,95", "86400000,70"})
    void perfectLeadLosesFiveAndThenTwentyFive(long millis, BigDecimal points) {
        assertThat(method.score(aPerfectLead().facts(), after(millis)).points())
                .isEqualByComparingTo(points);
    }

    @Test
    void emptyOldLeadHasNothing() {
        assertThat(method.score(anEmptyLead().facts(), LONG_AFTER)).isEqualTo(new Score(0));
    }

    @Test
    void momentBeforeTheSubmissionCountsAsYoung() {
        Scorecard card = method.explain(anEmptyLead().facts(), SUBMITTED.minusSeconds(90));

        assertThat(card.total().points()).isEqualByComparingTo("30");
        assertThat(card.factors().getLast().reasonParameters()).containsEntry("minutes", 0L);
    }

    private BigDecimal points(Factor factor, ScoringFacts facts, Instant now) {
        return method.explain(facts, now).factors().stream()
                .filter(score -> score.factor() == factor)
                .map(FactorScore::points)
                .findFirst()
                .orElseThrow();
    }

    private static Instant after(long millis) {
        return SUBMITTED.plusMillis(millis);
    }
}
