package io.huni.application.scoring;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.lead.LeadFixture;
import io.huni.application.lead.port.Leads;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.scoring.port.Scores;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.Answer;
import io.huni.domain.lead.Lead;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringFacts;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** What every keeper of scores must do. */
public abstract class ScoresContract {
    private static final Instant START = Instant.parse("2026-11-20T09:00:00Z");
    private static final Visibility ALL = new Visibility.Everything();
    private static final ScoreWeights WEIGHTS = ScoreWeights.standard();

    private final String form = Long.toString(Math.abs(UUID.randomUUID().getMostSignificantBits()));

    protected abstract Leads leads();

    protected abstract Scores scores();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void tellWhatAScoreIsMadeOf() {
        NewLead lead =
                aLead().answering(
                                new Answer("a", "A", "1"),
                                new Answer("b", "B", " \t"),
                                new Answer("c", "C", "3"))
                        .submitted(START)
                        .newLead();
        add(List.of(lead));

        ScoringFacts facts = scores().facts(ALL, lead.change().state().id()).block();

        assertThat(facts).isEqualTo(lead.change().state().facts());
        assertThat(facts.answers()).isEqualTo(2);
    }

    @Test
    void haveNoFactsOutsideTheVisibility() {
        NewLead lead = aLead().submitted(START).newLead();
        add(List.of(lead));
        Visibility other = new Visibility.OfTeam(new TeamId(UUID.randomUUID()));
        Visibility stranger = new Visibility.OfAssignee(new UserId(UUID.randomUUID()));

        assertThat(scores().facts(other, lead.change().state().id()).block()).isNull();
        assertThat(scores().facts(stranger, lead.change().state().id()).block()).isNull();
        assertThat(scores().facts(new Visibility.Nothing(), lead.change().state().id()).block())
                .isNull();
    }

    @Test
    void moveAtTheTwoMomentsToTheMillisecond() {
        add(List.of(aLead().throughForm(form).submitted(START).newLead()));

        assertThat(scoreAt(START.plus(Duration.ofHours(1)).minusMillis(1))).isEqualTo(925);
        assertThat(scoreAt(START.plus(Duration.ofHours(1)))).isEqualTo(875);
        assertThat(scoreAt(START.plus(Duration.ofHours(24)).minusMillis(1))).isEqualTo(875);
        assertThat(scoreAt(START.plus(Duration.ofHours(24)))).isEqualTo(625);
        assertThat(scores().recomputeDue(WEIGHTS, START.plus(Duration.ofDays(9)), 100).block())
                .isZero();
    }

    @Test
    void agreeWithARecountAtAnyTime() {
        Random random = new Random(7);
        add(IntStream.range(0, 200).mapToObj(number -> drawn(random)).toList());
        ScoringMethod method = new ScoringMethod(WEIGHTS);
        Instant now = START;

        for (int step = 0; step < 20; step++) {
            now = now.plusMillis(random.nextLong(Duration.ofHours(3).toMillis()));
            recomputeAll(now);

            for (Lead lead : stored()) {
                assertThat(lead.score()).isEqualTo(method.score(lead.facts(), now));
            }
        }
    }

    @Test
    void comeUpToDateInSlices() {
        add(
                IntStream.range(0, 5)
                        .mapToObj(number -> aLead().throughForm(form).submitted(START).newLead())
                        .toList());
        Instant later = START.plus(Duration.ofHours(2));
        recomputeAll(START);

        assertThat(scores().recomputeDue(WEIGHTS, later, 3).block()).isEqualTo(3);
        assertThat(scores().recomputeDue(WEIGHTS, later, 3).block()).isGreaterThanOrEqualTo(2);
    }

    private NewLead drawn(Random random) {
        Instant submitted = START.minusMillis(random.nextLong(Duration.ofHours(30).toMillis()));
        LeadFixture lead = aLead().throughForm(form).submitted(submitted).caught(START);
        if (random.nextBoolean()) {
            lead.withoutContact();
        }
        if (random.nextBoolean()) {
            lead.withService("");
        }
        if (random.nextBoolean()) {
            lead.answering();
        }
        return lead.newLead();
    }

    private int scoreAt(Instant now) {
        recomputeAll(now);
        return stored().getFirst().score().tenths();
    }

    private void recomputeAll(Instant now) {
        while (scores().recomputeDue(WEIGHTS, now, 50).block() == 50) {
            Thread.onSpinWait();
        }
    }

    private List<Lead> stored() {
        return run(leads().ofForm(new MetaId(form), Optional.empty(), 1_000));
    }

    private void add(List<NewLead> added) {
        run(leads().addNew(added));
    }

    private <T> T run(Mono<T> work) {
        return unitOfWork().inTransaction(work).block();
    }
}
