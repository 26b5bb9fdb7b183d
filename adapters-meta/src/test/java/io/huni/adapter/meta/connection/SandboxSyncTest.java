package io.huni.adapter.meta.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.connection.RunSync.Turn;
import io.huni.application.connection.RunView;
import io.huni.domain.connection.Connection;
import io.huni.domain.connection.RunState;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.MetaId;
import io.huni.sandbox.world.Misbehaviour.Fault;
import io.huni.sandbox.world.Seed;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Syncs against the stand-in for Meta: pages, quotas, throttles and broken answers. */
class SandboxSyncTest {
    private static final String PAGE = Seed.PAGES.getFirst().id();
    private static final String TOKEN = Seed.PAGES.getFirst().token();
    private static final MetaId FORM = new MetaId("1200000000000101");
    private static final Fault THROTTLE =
            new Fault.Error(400, 80005, 0, "(#80005) There have been too many leadgen calls");

    private final SandboxHouse house = new SandboxHouse(0);

    @AfterEach
    void stop() {
        house.close();
    }

    private void submit(int thousands) {
        for (int batch = 0; batch < thousands; batch++) {
            house.sandbox.submit(
                    FORM.value(),
                    1_000,
                    Map.of(),
                    Optional.of(house.clock.instant().minus(Duration.ofHours(batch + 1L))),
                    false);
        }
    }

    private RunView lastRun(Connection connection) {
        return house.runs.all(connection.id()).getFirst();
    }

    @Test
    void readsThirtyThousandLeadsThoughThrottledAndBrokenOffTwice() {
        submit(30);
        Connection connection = house.connect(PAGE, TOKEN, FORM);
        var misbehaviour = house.sandbox.world().misbehaviour();
        misbehaviour.next("/leads", 40, 1, THROTTLE);
        misbehaviour.next("/leads", 110, 4, new Fault.Cut());
        misbehaviour.next("/leads", 170, 1, THROTTLE);
        misbehaviour.next("/leads", 230, 4, new Fault.Error(500, 2, 0, "Service unavailable"));

        int turns = 0;
        do {
            Turn turn = house.useCases.runSync().run(connection.id()).block();
            house.clock.pass(Duration.ofSeconds(turn.notBefore()));
        } while (lastRun(connection).state() != RunState.DONE && ++turns < 10);

        assertThat(house.leads.size()).isEqualTo(30_000);
        assertThat(lastRun(connection).state()).isEqualTo(RunState.DONE);
        assertThat(turns).isEqualTo(4);
        assertThat(house.runs.all(connection.id()).stream().mapToInt(RunView::created).sum())
                .isEqualTo(30_000);
        int calls = house.sandbox.world().calls().byKind().values().stream().mapToInt(n -> n).sum();
        assertThat(calls).isLessThan(340);
    }

    @Test
    void goesDownToWhatMetaGivesAtOnce() {
        submit(1);
        house.sandbox.world().misbehaviour().refuseAbove(30);
        Connection connection = house.connect(PAGE, TOKEN, FORM);

        house.useCases.runSync().run(connection.id()).block();

        assertThat(house.leads.size()).isEqualTo(1_000);
    }

    @Test
    void staysWithinASmallQuota() {
        submit(2);
        house.sandbox.world().fixQuota(Optional.of(12));
        Connection connection = house.connect(PAGE, TOKEN, FORM);

        Turn turn = house.useCases.runSync().run(connection.id()).block();

        assertThat(house.leads.size()).isBetween(500, 1_200);
        assertThat(turn.notBefore()).isGreaterThanOrEqualTo(900);
        assertThat(lastRun(connection).state()).isEqualTo(RunState.RUNNING);
        assertThat(house.connections.health(connection.id()).usagePercent().orElse(0))
                .isBetween(95, 101);
    }

    @Test
    void readsEveryPageOfTheSampleOrganisation() {
        try (SandboxHouse sample = new SandboxHouse(400)) {
            Seed.PAGES.forEach(
                    page -> {
                        Connection connection = sample.connect(page.id(), page.token());
                        sample.useCases.runSync().run(connection.id()).block();
                        assertThat(sample.runs.all(connection.id()).getFirst().state())
                                .as(page.name())
                                .isEqualTo(RunState.DONE);
                    });

            assertThat(sample.leads.size()).isEqualTo(400);
        }
    }

    @Test
    void aDeadTokenSwitchesTheConnectionOff() {
        Connection connection = house.connect(PAGE, Seed.DEAD_TOKEN);

        assertThat(house.useCases.runSync().run(connection.id()).block().ended()).isTrue();

        assertThat(house.connections.find(connection.id()).block().connection().active()).isFalse();
    }

    @Test
    void catchesTheLeadsThatAWebhookNames() {
        house.connect(PAGE, TOKEN);
        var ids =
                house.sandbox.submit(FORM.value(), 60, Map.of(), Optional.empty(), false).stream()
                        .map(lead -> lead.id())
                        .collect(Collectors.toSet());
        ids.add("444444444444");

        var results = house.useCases.fetchLeads().fetch(new MetaId(PAGE), ids).block();

        assertThat(results).hasSize(61);
        assertThat(house.leads.size()).isEqualTo(60);
    }

    @Test
    void theTestOfAConnectionGoesLineByLine() {
        house.connect(Seed.PAGES.getLast().id(), Seed.EXPIRING_TOKEN);
        Connection good = house.connect(PAGE, TOKEN);
        Connection poor = house.connect(Seed.PAGES.get(1).id(), Seed.POOR_TOKEN);

        var report = house.useCases.testConnection().test(new Actor.Program(), good.id()).block();
        var bad = house.useCases.testConnection().test(new Actor.Program(), poor.id()).block();

        assertThat(report.checks())
                .extracting(check -> check.outcome().name())
                .doesNotContain("FAIL");
        assertThat(bad.checks())
                .extracting(check -> check.line() + " " + check.outcome())
                .contains("TOKEN PASS", "PERMISSIONS FAIL");
        assertThat(bad.checks()).hasSizeGreaterThanOrEqualTo(5);
    }
}
