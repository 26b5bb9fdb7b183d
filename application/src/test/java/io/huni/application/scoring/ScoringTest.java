package io.huni.application.scoring;

import static io.huni.application.lead.LeadFixture.aLead;
import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.ActorFixture.admin;
import static io.huni.domain.identity.ActorFixture.distributor;
import static io.huni.domain.identity.ActorFixture.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.lead.InMemoryLeads;
import io.huni.application.shared.MovableClock;
import io.huni.domain.lead.Lead;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

class ScoringTest {
    private static final Instant START = Instant.parse("2026-11-20T09:00:00Z");
    private static final DistributorId ANKARA = new DistributorId(new UUID(4, 1));

    private final MovableClock clock = new MovableClock(START);
    private final ScoringMethod method = new ScoringMethod(ScoreWeights.standard());
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryScores scores = new InMemoryScores(leads);
    private final ExplainScore explainScore = ScoringUseCases.explainScore(scores, method, clock);
    private final RecomputeScores recomputeScores =
            ScoringUseCases.recomputeScores(scores, method, clock);

    @Test
    void explainsAScoreAsItIsAtThisMoment() {
        Lead lead = stored(START);
        clock.pass(Duration.ofHours(1));

        assertThat(explainScore.explain(admin(), lead.id()).block().total())
                .isEqualTo(method.score(lead.facts(), START.plus(Duration.ofHours(1))));
    }

    @Test
    void explainsNothingOutsideTheScope() {
        Lead lead = stored(START);

        assertRefused(explainScore.explain(staff(), lead.id()), SharedErrorKey.NOT_FOUND);
        assertRefused(
                explainScore.explain(distributor(ANKARA), lead.id()), SharedErrorKey.NOT_FOUND);
    }

    @Test
    void recomputesAtTheTwoMomentsAndNotBetween() {
        stored(START);
        assertThat(recomputeScores.recompute().block()).isZero();

        clock.pass(Duration.ofHours(1).minusMillis(1));
        assertThat(recomputeScores.recompute().block()).isZero();
        clock.pass(Duration.ofMillis(1));
        assertThat(recomputeScores.recompute().block()).isEqualTo(1);
        clock.pass(Duration.ofHours(23).minusMillis(1));
        assertThat(recomputeScores.recompute().block()).isZero();
        clock.pass(Duration.ofMillis(1));
        assertThat(recomputeScores.recompute().block()).isEqualTo(1);
        clock.pass(Duration.ofDays(300));
        assertThat(recomputeScores.recompute().block()).isZero();
    }

    @Test
    void recomputesMoreThanOneSlice() {
        for (int lead = 0; lead < 5_001; lead++) {
            stored(START);
        }
        clock.pass(Duration.ofHours(1));

        assertThat(recomputeScores.recompute().block()).isEqualTo(5_001);
    }

    @RepeatedTest(5)
    void agreesWithARecountAtAnyTime(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int step = 0; step < 40; step++) {
            stored(clock.instant().minusMillis(random.nextLong(Duration.ofHours(30).toMillis())));
            clock.pass(Duration.ofMillis(random.nextLong(Duration.ofHours(3).toMillis())));
            recomputeScores.recompute().block();

            assertThat(leads.all())
                    .allSatisfy(
                            lead ->
                                    assertThat(lead.score())
                                            .isEqualTo(
                                                    method.score(lead.facts(), clock.instant())));
        }
    }

    private Lead stored(Instant submittedAt) {
        Lead lead = aLead().submitted(submittedAt).caught(clock.instant()).lead();
        leads.put(lead);
        return lead;
    }
}
