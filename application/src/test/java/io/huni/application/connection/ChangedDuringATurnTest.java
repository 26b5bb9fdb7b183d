package io.huni.application.connection;

import static io.huni.application.connection.ConnectionChanges.renewed;
import static io.huni.application.connection.ConnectionChanges.switched;
import static io.huni.application.connection.ConnectionFixture.aConnection;
import static io.huni.application.connection.InMemoryMeta.failure;
import static io.huni.domain.identity.ActorFixture.superadmin;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.connection.RunSync.Turn;
import io.huni.application.connection.port.Connections.Health;
import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.GraphFailure.Reaction;
import io.huni.domain.connection.Connection;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.connection.RunState;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.Test;

import java.util.OptionalInt;

/** Turns whose connection somebody changes while they are at work. */
class ChangedDuringATurnTest {
    private static final MetaId FORM = new MetaId("501");
    private static final GraphFailure DEAD = failure(Reaction.STOP, FaultKey.TOKEN_EXPIRED);

    private final ConnectionHouse house = new ConnectionHouse();
    private final Connection connection = house.connect(aConnection());

    private Turn turn() {
        return house.useCases.runSync().run(connection.id()).block();
    }

    private void change(ChangeConnection.Command command) {
        house.useCases.changeConnection().change(command).block();
    }

    /** When the run is seen to be so, once. */
    private void when(String seen, Runnable work) {
        house.onAnnouncement =
                announcement -> {
                    if (announcement.data().contains(seen)) {
                        house.onAnnouncement = next -> {};
                        work.run();
                    }
                };
    }

    @Test
    void theDeathOfATokenThatWasRenewedMeanwhileEndsNothing() {
        house.meta.publish(FORM, "İmplant");
        house.meta.fail("forms", DEAD);
        when("\"state\":\"RUNNING\"", () -> change(renewed(connection, "fresh")));

        assertThat(turn()).isEqualTo(new Turn(0, false));

        assertThat(house.opened(connection).connection().active()).isTrue();
    }

    @Test
    void whatAnOldTokenMetSaysNothingOfTheNewOne() {
        house.meta.publish(FORM, "İmplant");
        house.meta.fail("forms", DEAD);
        when("\"state\":\"RUNNING\"", () -> change(renewed(connection, "fresh")));

        turn();

        Health health = house.connections.health(connection.id());
        assertThat(health.problem()).isEmpty();
        assertThat(health.usagePercent()).isEmpty();
        assertThat(health.tokenNeverExpires()).isFalse();
    }

    @Test
    void switchingOffStopsABackfillWhichGoesOnBehindItsLastPageLater() {
        when(backfilled(200), () -> change(switched(connection, false, OptionalInt.empty())));

        assertThat(turn()).isEqualTo(new Turn(0, true));
        stoppedAfterTwoPages();
        change(switched(connection, true, OptionalInt.empty()));
        turn();

        assertThat(house.leads.size()).isEqualTo(450);
        assertThat(house.meta.calls("leads")).isEqualTo(5);
        assertThat(house.lastRun(connection).state()).isEqualTo(RunState.DONE);
    }

    @Test
    void aBackfillGoesOnAtOnceWithATokenThatIsRenewedMeanwhile() {
        when(backfilled(200), () -> change(renewed(connection, "fresh")));

        assertThat(turn()).isEqualTo(new Turn(0, false));
        stoppedAfterTwoPages();
        turn();

        assertThat(house.leads.size()).isEqualTo(450);
    }

    @Test
    void deletingStopsABackfill() {
        when(
                backfilled(200),
                () ->
                        house.useCases
                                .deleteConnection()
                                .delete(superadmin(), connection.id())
                                .block());

        assertThat(turn()).isEqualTo(new Turn(0, true));
        stoppedAfterTwoPages();
    }

    /** Four hundred and fifty leads, of which so many are fetched. */
    private String backfilled(int fetched) {
        house.meta.publish(FORM, "İmplant");
        house.submit(FORM, 450, "9");
        return "\"fetched\":" + fetched;
    }

    private void stoppedAfterTwoPages() {
        assertThat(house.leads.size()).isEqualTo(200);
        assertThat(house.meta.calls("leads")).isEqualTo(2);
        assertThat(house.lastRun(connection).state()).isEqualTo(RunState.CANCELLED);
    }
}
