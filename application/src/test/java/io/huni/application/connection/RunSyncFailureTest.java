package io.huni.application.connection;

import static io.huni.application.connection.ConnectionFixture.aConnection;
import static io.huni.application.connection.InMemoryMeta.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.connection.RunSync.Turn;
import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.GraphFailure.Reaction;
import io.huni.domain.connection.Connection;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.connection.RunState;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What a turn does when Meta, the token or Huni itself fails. */
class RunSyncFailureTest {
    private static final MetaId FORM = new MetaId("501");
    private static final MetaId OTHER = new MetaId("502");
    private static final GraphFailure DOWN = failure(Reaction.RETRY, FaultKey.META_UNAVAILABLE);

    private final ConnectionHouse house = new ConnectionHouse();
    private final Connection connection = house.connect(aConnection());

    private Turn turn() {
        return house.useCases.runSync().run(connection.id()).block();
    }

    private Optional<FaultKey> problem() {
        return house.connections.health(connection.id()).problem().map(Fault::key);
    }

    @Test
    void triesACallAgainWithinTheTurn() {
        house.meta.publish(FORM, "İmplant");
        house.submit(FORM, 1, "9");
        house.meta.fail("leads", DOWN, DOWN, DOWN);

        turn();

        assertThat(house.leads.size()).isEqualTo(1);
        assertThat(house.lastRun(connection).state()).isEqualTo(RunState.DONE);
        assertThat(house.lastRun(connection).calls()).isEqualTo(6);
        assertThat(problem()).isEmpty();
    }

    @Test
    void anHourWithoutMetaCostsFewCallsAndLosesNothing() {
        house.meta.publish(FORM, "İmplant");
        turn();
        house.submit(FORM, 30, "9");
        house.meta.failFromNowOn("", DOWN);
        house.meta.forgetCalls();
        for (int round = 0; round < 12; round++) {
            house.clock.pass(Duration.ofMinutes(5));
            assertThat(turn()).isEqualTo(new Turn(300, false));
        }
        Instant told = house.connections.health(connection.id()).problem().orElseThrow().since();

        assertThat(house.meta.calls()).hasSizeLessThanOrEqualTo(12 * 4);
        assertThat(problem()).contains(FaultKey.META_UNAVAILABLE);
        assertThat(told).isEqualTo(ConnectionHouse.START.plus(Duration.ofMinutes(5)));
        assertThat(house.lastRun(connection).state()).isEqualTo(RunState.FAILED);
        assertThat(house.lastRun(connection).error()).isPresent();

        house.meta.behave();
        house.clock.pass(Duration.ofMinutes(5));
        turn();

        assertThat(house.leads.size()).isEqualTo(30);
        assertThat(problem()).isEmpty();
    }

    @Test
    void stopsAskingAfterTwoFormsWithoutAnswer() {
        for (int number = 0; number < 10; number++) {
            house.meta.publish(new MetaId("60" + number), "Form " + number);
        }
        house.meta.failFromNowOn("leads", DOWN);

        turn();

        assertThat(house.meta.calls("leads")).isEqualTo(2 * 4);
        assertThat(house.lastRun(connection).state()).isEqualTo(RunState.FAILED);
    }

    @Test
    void waitsAsLongAsMetaAsks() {
        house.meta.publish(FORM, "İmplant");
        house.submit(FORM, 150, "9");
        turn();
        house.submit(FORM, 100, "8");
        house.clock.pass(Duration.ofMinutes(5));
        house.meta.fail(
                "leads",
                new GraphFailure(
                        Reaction.WAIT,
                        FaultKey.THROTTLED,
                        Map.of("minutes", "40"),
                        Optional.of(Duration.ofMinutes(40)),
                        null));

        Turn turn = turn();

        assertThat(turn.notBefore()).isBetween(2400L, 2402L);
        assertThat(house.lastRun(connection).state()).isEqualTo(RunState.RUNNING);
        assertThat(house.lastRun(connection).error()).map(Fault::key).contains(FaultKey.THROTTLED);
        assertThat(house.connections.health(connection.id()).pausedUntil())
                .contains(house.clock.instant().plus(Duration.ofMinutes(40)));
        assertThat(problem()).contains(FaultKey.THROTTLED);
    }

    @Test
    void callsNothingWhileMetaRefuses() {
        waitsAsLongAsMetaAsks();
        house.meta.forgetCalls();
        house.clock.pass(Duration.ofMinutes(39));

        Turn turn = turn();

        assertThat(house.meta.calls()).isEmpty();
        assertThat(turn.notBefore()).isEqualTo(300);
        assertThat(house.lastRun(connection).state()).isEqualTo(RunState.RUNNING);
        assertThat(house.lastRun(connection).error()).isPresent();
        assertThat(problem()).contains(FaultKey.THROTTLED);
    }

    @Test
    void takesUpTheSameRunAfterTheWait() {
        waitsAsLongAsMetaAsks();
        int before = house.runs.all(connection.id()).size();
        house.clock.pass(Duration.ofMinutes(41));

        turn();

        assertThat(house.runs.all(connection.id())).hasSize(before);
        assertThat(house.lastRun(connection).state()).isEqualTo(RunState.DONE);
        assertThat(house.leads.size()).isEqualTo(250);
        assertThat(problem()).isEmpty();
        assertThat(house.connections.health(connection.id()).pausedUntil()).isEmpty();
    }

    @Test
    void breaksOffBeforeTheLimitIsReached() {
        house.meta.publish(FORM, "İmplant");
        house.submit(FORM, 250, "9");
        house.meta.use(95);

        Turn turn = turn();

        assertThat(house.meta.calls("leads")).isEqualTo(1);
        assertThat(turn.notBefore()).isBetween(900L, 901L);
        assertThat(house.lastRun(connection).state()).isEqualTo(RunState.RUNNING);
        assertThat(house.connections.health(connection.id()).usagePercent()).contains(95);
        assertThat(problem()).isEmpty();
    }

    @Test
    void asksForLessAndLessWhenMetaWantsIt() {
        house.meta.publish(FORM, "İmplant");
        house.submit(FORM, 60, "9");
        house.meta.refuseAbove(30);

        turn();

        assertThat(house.leads.size()).isEqualTo(60);
        assertThat(house.meta.calls("leads")).isEqualTo(2 + 3);
        assertThat(house.lastRun(connection).state()).isEqualTo(RunState.DONE);
    }

    @Test
    void givesUpWhereEvenOneLeadIsTooMuch() {
        house.meta.publish(FORM, "İmplant");
        house.submit(FORM, 1, "9");
        house.meta.refuseAbove(0);

        turn();

        assertThat(house.lastRun(connection).state()).isEqualTo(RunState.FAILED);
        assertThat(house.meta.calls("leads")).isLessThanOrEqualTo(8);
    }

    @Test
    void switchesAConnectionWithADeadTokenOff() {
        house.meta.publish(FORM, "İmplant");
        house.meta.failFromNowOn("forms", failure(Reaction.STOP, FaultKey.TOKEN_EXPIRED));

        assertThat(turn()).isEqualTo(new Turn(0, true));

        assertThat(house.opened(connection).connection().active()).isFalse();
        assertThat(problem()).contains(FaultKey.TOKEN_EXPIRED);
        assertThat(house.lastRun(connection).state()).isEqualTo(RunState.FAILED);
        assertThat(house.announcedTypes()).contains("connection_updated");
        house.meta.forgetCalls();
        assertThat(turn()).isEqualTo(new Turn(0, true));
        assertThat(house.meta.calls()).isEmpty();
    }

    @Test
    void readsTheOtherFormsWhenOneIsClosed() {
        house.meta.publish(FORM, "İmplant");
        house.meta.publish(OTHER, "Diş beyazlatma");
        house.submit(OTHER, 2, "9");
        house.meta.fail(
                "leads " + FORM.value(), failure(Reaction.GIVE_UP, FaultKey.LEADS_ACCESS_REVOKED));

        turn();

        assertThat(house.leads.size()).isEqualTo(2);
        assertThat(house.lastRun(connection).state()).isEqualTo(RunState.PARTIAL);
        assertThat(problem()).contains(FaultKey.LEADS_ACCESS_REVOKED);
    }

    @Test
    void keepsALostDatabaseFromLosingAnything() {
        house.meta.publish(FORM, "İmplant");
        house.submit(FORM, 5, "9");
        house.leads.fail(Optional.of(new IllegalStateException("database away")));

        assertThat(turn()).isEqualTo(new Turn(300, false));

        assertThat(problem()).contains(FaultKey.INTERNAL);
        assertThat(house.lastRun(connection).state()).isEqualTo(RunState.FAILED);
        house.leads.fail(Optional.empty());
        turn();
        assertThat(house.leads.size()).isEqualTo(5);
        assertThat(problem()).isEmpty();
    }
}
