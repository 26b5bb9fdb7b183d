package io.huni.domain.lead;

import static io.huni.domain.lead.CapturedFixture.aSignal;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.scoring.Score;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class LeadTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final LeadId ID = new LeadId(new UUID(1, 1));
    private static final UserId AYSE = new UserId(new UUID(2, 1));
    private static final TeamId TEAM = new TeamId(new UUID(3, 1));
    private static final DistributorId ANKARA = new DistributorId(new UUID(4, 1));
    private final ScoringMethod method = new ScoringMethod(ScoreWeights.standard());

    @Test
    void isCapturedNewAndScored() {
        Change<Lead> change = capture(aSignal().submitted(NOW.minusSeconds(60)));

        assertThat(change.state().status()).isEqualTo(LeadStatus.NEW);
        assertThat(change.state().score()).isEqualTo(new Score(925));
        assertThat(change.state().capturedAt()).isEqualTo(NOW);
    }

    @Test
    void tellsItsCaptureOnce() {
        Change<Lead> change = capture(aSignal().ofDistributor(ANKARA).asTest());

        assertThat(change.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        LeadEvent.LeadCaptured.class,
                        event -> {
                            assertThat(event.name()).isEqualTo("lead.captured.v1");
                            assertThat(event.aggregateId()).isEqualTo(ID.value().toString());
                            assertThat(event.distributor()).contains(ANKARA.value().toString());
                            assertThat(event.test()).isTrue();
                            assertThat(event.at()).isEqualTo(NOW);
                        });
    }

    @Test
    void isAssignedFromTheStartWhenSomebodyHasIt() {
        Lead lead = capture(aSignal().assignedTo(AYSE, TEAM).ofDistributor(ANKARA)).state();

        assertThat(lead.status()).isEqualTo(LeadStatus.ASSIGNED);
        assertThat(lead.owners())
                .isEqualTo(new Owners(Optional.of(ANKARA), Optional.of(TEAM), Optional.of(AYSE)));
    }

    @Test
    void takesTheFutureForNow() {
        Lead lead = capture(aSignal().submitted(NOW.plus(Duration.ofHours(2)))).state();

        assertThat(lead.submittedAt()).isEqualTo(NOW);
    }

    @Test
    void takesTheTimeBeforeTheNetForItsBeginning() {
        assertThat(capture(aSignal().submitted(Instant.MIN)).state().submittedAt())
                .isEqualTo(Instant.EPOCH);
    }

    @Test
    void isReadAnewWithItsNewScore() {
        Lead lead = capture(aSignal()).state();
        Change<Lead> change = lead.readAnew(lead.contact(), nothingRead(), Map.of(), method, NOW);

        assertThat(change.state().service()).isEmpty();
        assertThat(change.state().score().tenths()).isLessThan(lead.score().tenths());
        assertThat(change.events())
                .isEqualTo(
                        List.of(
                                new LeadEvent.LeadReadAnew(
                                        ID, change.state().score().tenths(), NOW)));
    }

    @Test
    void staysSilentWhenNothingChanges() {
        Lead lead = capture(aSignal()).state();

        Change<Lead> change =
                lead.readAnew(lead.contact(), sameReading(lead), Map.of(), method, NOW);

        assertThat(change.state()).isSameAs(lead);
        assertThat(change.events()).isEmpty();
    }

    @Test
    void cannotBeChangedThroughTheListsItWasMadeOf() {
        Lead lead = capture(aSignal()).state();

        assertThat(lead.answers()).isUnmodifiable();
        assertThat(lead.raw()).isUnmodifiable();
        assertThat(lead.consents()).isUnmodifiable();
    }

    private Change<Lead> capture(CapturedFixture signal) {
        return Lead.capture(ID, signal.captured(), method, NOW);
    }

    private static FormReading nothingRead() {
        return reading("", List.of());
    }

    private static FormReading sameReading(Lead lead) {
        return reading(lead.service(), lead.answers());
    }

    private static FormReading reading(String service, List<Answer> answers) {
        return new FormReading(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                service,
                answers,
                Map.of());
    }
}
