package io.huni.application.connection;

import static io.huni.application.connection.ConnectionFixture.aConnection;
import static io.huni.domain.identity.ActorFixture.superadmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.connection.Connection;
import io.huni.domain.connection.RunId;
import io.huni.domain.connection.RunKind;
import io.huni.domain.connection.RunState;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs that somebody stops, and runs that a crash breaks off. */
class CancelledRunTest {
    private static final MetaId FORM = new MetaId("501");
    private static final MetaId OTHER = new MetaId("502");

    private final ConnectionHouse house = new ConnectionHouse();
    private final Connection connection = house.connect(aConnection());

    private void turn() {
        house.useCases.runSync().run(connection.id()).block();
    }

    private RunView sync() {
        return house.useCases.syncConnection().sync(superadmin(), connection.id()).block();
    }

    private RunView cancel(RunId run) {
        return house.useCases.cancelRun().cancel(superadmin(), connection.id(), run).block();
    }

    /** The backfill of 450 leads of two forms, stopped after two pages of a hundred. */
    private void stoppedBackfill() {
        house.meta.publish(FORM, "İmplant");
        house.meta.publish(OTHER, "Diş beyazlatma");
        house.submit(FORM, 450, "9");
        house.submit(OTHER, 20, "8");
        cancelAfterPages(2);
        turn();
    }

    private void cancelAfterPages(int pages) {
        AtomicInteger seen = new AtomicInteger();
        house.onAnnouncement =
                announcement -> {
                    boolean page =
                            announcement.data().contains("\"fetched\":" + 100 * (seen.get() + 1));
                    if (page && seen.incrementAndGet() == pages) {
                        cancel(house.lastRun(connection).id());
                    }
                };
    }

    @Test
    void stopsBetweenPagesAndKeepsWhatItHas() {
        stoppedBackfill();

        assertThat(house.leads.size()).isEqualTo(200);
        assertThat(house.lastRun(connection).state()).isEqualTo(RunState.CANCELLED);
        assertThat(house.lastRun(connection).fetched()).isEqualTo(200);
        assertThat(house.meta.calls("leads")).isEqualTo(2);
    }

    @Test
    void doesNotBeginAnewByItselfButStillSeesWhatIsNew() {
        stoppedBackfill();
        house.clock.pass(Duration.ofMinutes(5));
        house.submit(FORM, 1, "7");

        turn();

        assertThat(house.lastRun(connection).kind()).isEqualTo(RunKind.SCHEDULED);
        assertThat(house.leads.holds("70")).isTrue();
        assertThat(house.leads.size()).isLessThan(470);
    }

    @Test
    void beginsAnewWhenSomebodySyncsByHand() {
        stoppedBackfill();
        house.clock.pass(Duration.ofMinutes(5));

        RunView queued = sync();
        turn();

        assertThat(queued.kind()).isEqualTo(RunKind.BACKFILL);
        assertThat(queued.state()).isEqualTo(RunState.QUEUED);
        assertThat(house.leads.size()).isEqualTo(470);
        assertThat(house.lastRun(connection).id()).isEqualTo(queued.id());
        assertThat(house.lastRun(connection).state()).isEqualTo(RunState.DONE);
    }

    @Test
    void aRunThatHasNotBegunEndsWithoutACall() {
        RunView queued = sync();
        cancel(queued.id());

        turn();

        assertThat(house.lastRun(connection).state()).isEqualTo(RunState.CANCELLED);
        assertThat(house.meta.calls()).isEmpty();
    }

    @Test
    void cancellingMakesAWaitingRunNoticeAtOnce() {
        RunView queued = sync();
        house.clock.pass(Duration.ofMinutes(1));

        cancel(queued.id());

        assertThat(house.schedule.of(connection.id())).contains(house.clock.instant());
    }

    @Test
    void cancellingAnEndedRunChangesNothing() {
        turn();
        RunView done = house.lastRun(connection);

        assertThat(cancel(done.id())).isEqualTo(done);
        assertThat(house.runs.cancelAsked(done.id()).block()).isFalse();
    }

    @Test
    void goesOnBehindTheLastPageAfterACrash() {
        house.meta.publish(FORM, "İmplant");
        house.submit(FORM, 450, "9");
        crashAfterPages(2);
        RunId broken = house.lastRun(connection).id();
        house.meta.forgetCalls();
        house.onAnnouncement = announcement -> {};

        turn();

        assertThat(house.meta.calls("leads")).isEqualTo(3);
        assertThat(house.leads.size()).isEqualTo(450);
        assertThat(house.leads.commands()).allMatch(size -> size <= 100);
        assertThat(house.lastRun(connection).id()).isEqualTo(broken);
        assertThat(house.lastRun(connection).fetched()).isEqualTo(450);
        assertThat(house.lastRun(connection).created()).isEqualTo(450);
        assertThat(house.lastRun(connection).state()).isEqualTo(RunState.DONE);
    }

    private void crashAfterPages(int pages) {
        house.onAnnouncement =
                announcement -> {
                    if (announcement.data().contains("\"fetched\":" + 100 * pages)) {
                        throw new Crash();
                    }
                };
        Mono<RunSync.Turn> turn = house.useCases.runSync().run(connection.id());
        assertThatThrownBy(turn::block).isInstanceOf(Crash.class);
    }

    /** Reactor does not catch it, as nothing catches {@code kill -9}. */
    private static final class Crash extends VirtualMachineError {
        private static final long serialVersionUID = 1L;
    }
}
