package io.huni.application.system;

import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.ActorFixture.admin;
import static io.huni.domain.identity.ActorFixture.staff;
import static io.huni.domain.identity.ActorFixture.superadmin;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.connection.CheckSecrets.Finding;
import io.huni.application.live.InMemoryLiveEvents;
import io.huni.application.live.InMemoryLiveWhispers;
import io.huni.application.live.InMemoryWatchedLeads;
import io.huni.application.live.LiveUseCases;
import io.huni.application.live.OpenLiveChannel;
import io.huni.application.system.SystemQueries.Health;
import io.huni.application.system.SystemQueries.State;
import io.huni.application.system.SystemQueries.SystemReport;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

class SystemQueriesTest {
    private static final long GIBIBYTE = 1L << 30;
    private final InMemoryFigures figures = new InMemoryFigures();
    private final OpenLiveChannel live =
            LiveUseCases.openLiveChannel(
                    new InMemoryLiveEvents(),
                    new InMemoryLiveWhispers(),
                    new InMemoryWatchedLeads());
    private final AtomicLong freeDisk = new AtomicLong(100 * GIBIBYTE);
    private final AtomicReference<Finding> secrets = new AtomicReference<>(new Finding(true, 0));
    private final SystemQueries queries =
            SystemUseCases.systemQueries(
                    figures, live, () -> Mono.fromSupplier(secrets::get), settings(true));

    @Test
    void everyPartOfAQuietInstallationIsUp() {
        assertThat(report().health()).isNotEmpty().allMatch(part -> part.state() == State.UP);
    }

    @ParameterizedTest
    @CsvSource({
        "deliveriesFailed,1,inbox,DEGRADED",
        "oldestDeliverySeconds,300,inbox,UP",
        "oldestDeliverySeconds,301,inbox,DEGRADED",
        "deliveriesWaiting,100000,inbox,UP",
        "schedulerLateSeconds,60,scheduler,UP",
        "schedulerLateSeconds,61,scheduler,DEGRADED",
        "schedulerLateSeconds,301,scheduler,DOWN",
        "connectionsFailed,1,meta,DEGRADED",
        "connectionsWarned,1,meta,DEGRADED",
        "mailsWaiting,100000,mail,UP",
        "mailsDelayed,1,mail,DEGRADED",
        "mailsFailed,1,mail,DEGRADED",
        "wallBypassed,1,database,DEGRADED"
    })
    void aPartIsJudgedByItsFigures(String figure, long value, String part, State state) {
        figures.set(figure, value);

        assertThat(health(part).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2147483648,UP", "2147483647,DEGRADED", "268435456,DEGRADED", "268435455,DOWN"})
    void aFullDiskIsSeenComing(long bytes, State state) {
        freeDisk.set(bytes);

        assertThat(health("disk").state()).isEqualTo(state);
    }

    @Test
    void freeDiskIsToldInGigabytes() {
        freeDisk.set(5 * GIBIBYTE + GIBIBYTE / 4);

        assertThat(health("disk").parameters()).isEqualTo(Map.of("gigabytes", 5.3));
    }

    @ParameterizedTest
    @CsvSource({"true,0,UP", "true,2,DEGRADED", "false,0,DOWN", "false,2,DOWN"})
    void tokensThatDoNotOpenAreSeen(boolean keyAtHand, long shut, State state) {
        secrets.set(new Finding(keyAtHand, shut));

        assertThat(health("secrets"))
                .isEqualTo(new Health("secrets", state, Map.of("connections", shut)));
    }

    @Test
    void aParkedEventLimpsUntilItIsReplayed() {
        UUID row = UUID.randomUUID();
        figures.park(row, "lead.captured.v1");

        assertThat(health("outbox").state()).isEqualTo(State.DEGRADED);
        assertThat(queries.parkedEvents(admin()).block().text()).contains(row.toString());
        queries.replay(superadmin(), row).block();

        assertThat(health("outbox").state()).isEqualTo(State.UP);
        assertRefused(queries.replay(superadmin(), row), SharedErrorKey.NOT_FOUND);
    }

    @Test
    void whoMayOnlyReadTheSystemReplaysNothing() {
        UUID row = UUID.randomUUID();
        figures.park(row, "lead.captured.v1");

        assertRefused(queries.replay(admin(), row), SharedErrorKey.RIGHT_MISSING);
        assertThat(report().figures()).containsEntry("outboxParked", 1L);
    }

    @Test
    void openChannelsAreCounted() {
        Disposable browser = live.open(admin(), Flux.never()).subscribe();

        assertThat(report().figures()).containsEntry("liveConnections", 1L);
        browser.dispose();
        assertThat(report().figures()).containsEntry("liveConnections", 0L);
    }

    @Test
    void whoMayNotReadTheSystemLearnsAndDoesNothing() {
        UUID row = UUID.randomUUID();
        figures.park(row, "lead.captured.v1");

        assertRefused(queries.report(staff()), SharedErrorKey.RIGHT_MISSING);
        assertRefused(queries.parkedEvents(staff()), SharedErrorKey.RIGHT_MISSING);
        assertRefused(queries.replay(staff(), row), SharedErrorKey.RIGHT_MISSING);
        assertThat(report().figures()).containsEntry("outboxParked", 1L);
    }

    @Test
    void withoutAMailServerMailsWaitAndThatIsSaid() {
        figures.set("mailsWaiting", 4);
        SystemQueries without =
                SystemUseCases.systemQueries(
                        figures, live, () -> Mono.fromSupplier(secrets::get), settings(false));

        assertThat(without.report(admin()).block().health())
                .contains(new Health("mail", State.DEGRADED, "unset", Map.of("waiting", 4L)));
    }

    private SystemSettings settings(boolean mailServer) {
        return new SystemSettings(
                "0.1.0", Instant.EPOCH, "node-1", false, mailServer, freeDisk::get);
    }

    private Health health(String part) {
        return report().health().stream()
                .filter(health -> health.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private SystemReport report() {
        return queries.report(admin()).block();
    }
}
