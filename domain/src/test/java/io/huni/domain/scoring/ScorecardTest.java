package io.huni.domain.scoring;

import static io.huni.domain.scoring.ScoringFactsFixture.SUBMITTED;
import static io.huni.domain.scoring.ScoringFactsFixture.aPerfectLead;
import static io.huni.domain.scoring.ScoringFactsFixture.anEmptyLead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class ScorecardTest {
    private final ScoringMethod method = new ScoringMethod(ScoreWeights.standard());

    @Test
    void saysWhyInOrderOfTheFactors() {
        assertThat(method.explain(aPerfectLead().facts(), SUBMITTED).factors())
                .extracting(FactorScore::reasonKey)
                .containsExactly(
                        "scoring.contact.both",
                        "scoring.freshness.fresh",
                        "scoring.service.chosen",
                        "scoring.engagement.answered",
                        "scoring.age.minutes");
    }

    @Test
    void saysWhyNothingWasEarned() {
        assertThat(method.explain(anEmptyLead().facts(), after(Duration.ofDays(2))).factors())
                .extracting(FactorScore::reasonKey)
                .containsExactly(
                        "scoring.contact.none",
                        "scoring.freshness.stale",
                        "scoring.service.none",
                        "scoring.engagement.none",
                        "scoring.age.days");
    }

    @Test
    void namesWhatTheReasonsMention() {
        assertThat(method.explain(aPerfectLead().facts(), after(Duration.ofHours(3))).factors())
                .extracting(FactorScore::reasonParameters)
                .satisfies(
                        reasons -> assertThat(reasons.get(2)).containsEntry("service", "Saç ekimi"))
                .satisfies(reasons -> assertThat(reasons.get(3)).containsEntry("count", 3))
                .satisfies(reasons -> assertThat(reasons.get(4)).containsEntry("hours", 3L));
    }

    @Test
    void namesTheContactThatIsMissing() {
        assertThat(gainKeys(anEmptyLead().withPhone())).contains("scoring.gain.email");
        assertThat(gainKeys(anEmptyLead().withEmail())).contains("scoring.gain.phone");
        assertThat(gainKeys(anEmptyLead())).contains("scoring.gain.contact");
    }

    @Test
    void promisesNothingFromTimeNorToAPerfectLead() {
        assertThat(method.explain(aPerfectLead().facts(), after(Duration.ofDays(2))).gains())
                .isEmpty();
    }

    @Test
    void tellsTheNextMomentAndItsScore() {
        assertThat(method.explain(aPerfectLead().facts(), SUBMITTED).next())
                .isEqualTo(new Scorecard.NextChange(after(Duration.ofHours(1)), new Score(950)));
        assertThat(method.explain(aPerfectLead().facts(), after(Duration.ofHours(1))).next())
                .isEqualTo(new Scorecard.NextChange(after(Duration.ofHours(24)), new Score(700)));
        assertThat(method.explain(aPerfectLead().facts(), after(Duration.ofHours(24))).next())
                .isNull();
    }

    private List<String> gainKeys(ScoringFactsFixture lead) {
        return method.explain(lead.facts(), SUBMITTED).gains().stream()
                .map(Scorecard.Gain::reasonKey)
                .toList();
    }

    private static Instant after(Duration age) {
        return SUBMITTED.plus(age);
    }
}
