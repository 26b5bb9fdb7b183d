package io.huni.application.connection;

import static io.huni.application.connection.ConnectionFixture.aConnection;
import static io.huni.application.connection.InMemoryMeta.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.GraphFailure.Reaction;
import io.huni.domain.connection.Connection;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.Test;

/** Cursors that Meta does not know any more; it answers them as if it were down. */
class LostCursorTest {
    private static final MetaId FORM = new MetaId("501");
    private static final GraphFailure DOWN = failure(Reaction.RETRY, FaultKey.META_UNAVAILABLE);

    private final ConnectionHouse house = new ConnectionHouse();
    private final Connection connection = house.connect(aConnection());

    /** So many turns that do not come past the first of three pages. */
    private void failedTurns(int turns) {
        house.meta.publish(FORM, "İmplant");
        house.submit(FORM, 250, "9");
        house.onAnnouncement =
                announcement -> {
                    if (announcement.data().contains("\"fetched\":100")) {
                        house.meta.failFromNowOn("leads", DOWN);
                    }
                };
        for (int turn = 0; turn < turns; turn++) {
            turn();
        }
        house.onAnnouncement = announcement -> {};
        house.meta.behave();
        house.meta.forgetCalls();
    }

    private void turn() {
        house.useCases.runSync().run(connection.id()).block();
    }

    @Test
    void goesOnAtTheCursorThatFailedInTwoTurns() {
        failedTurns(2);

        turn();

        assertThat(house.meta.calls("leads")).isEqualTo(2);
        assertThat(house.leads.size()).isEqualTo(250);
    }

    @Test
    void beginsThePassAnewWhenThreeTurnsHaveFailedAtTheSameCursor() {
        failedTurns(3);

        turn();

        assertThat(house.meta.calls("leads")).isEqualTo(3);
        assertThat(house.leads.size()).isEqualTo(250);
    }
}
