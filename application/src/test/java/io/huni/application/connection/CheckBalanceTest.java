package io.huni.application.connection;

import static io.huni.application.connection.ConnectionFixture.aConnection;
import static io.huni.application.connection.InMemoryMeta.failure;
import static io.huni.domain.identity.ActorFixture.superadmin;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.connection.port.GraphFailure.Reaction;
import io.huni.application.connection.port.MetaAccess.TokenState;
import io.huni.domain.connection.Connection;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class CheckBalanceTest {
    private static final MetaId FORM = new MetaId("501");
    private static final MetaId OTHER = new MetaId("502");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private final ConnectionHouse house = new ConnectionHouse();
    private final Connection connection = house.connect(aConnection());

    @BeforeEach
    void knowTheForm() {
        house.meta.publish(FORM, "İmplant");
        house.useCases.runSync().run(connection.id()).block();
        house.meta.forgetCalls();
    }

    private void check() {
        house.useCases.checkBalance().check(connection.id()).block();
    }

    private List<BalanceDay> days() {
        return house.useCases
                .connectionQueries()
                .balance(superadmin(), connection.id(), 14)
                .block();
    }

    private BalanceDay day(LocalDate day) {
        return days().stream().filter(one -> one.day().equals(day)).findFirst().orElseThrow();
    }

    private void submit(String id, String moment) {
        house.meta.submit(FORM, SubmittedLeadFixture.aLead(id, FORM, Instant.parse(moment)));
    }

    private Optional<Fault> problem() {
        return house.connections.health(connection.id()).problem();
    }

    @Test
    void countsTodayAndThreeDaysByTheOrganisationsZone() {
        submit("1", "2026-11-20T20:59:59Z");
        submit("2", "2026-11-20T21:00:00Z");
        submit("3", "2026-11-17T21:00:00Z");
        submit("4", "2026-11-17T20:59:59Z");

        check();

        assertThat(days())
                .extracting(BalanceDay::day)
                .containsExactly(TODAY, TODAY.minusDays(1), TODAY.minusDays(2), TODAY.minusDays(3));
        assertThat(day(TODAY).reported()).contains(1);
        assertThat(day(TODAY.minusDays(1)).reported()).contains(1);
        assertThat(day(TODAY.minusDays(3)).reported()).contains(1);
        assertThat(house.leads.holds("4")).isFalse();
    }

    @Test
    void fetchesWhatIsMissing() {
        submit("1", "2026-11-21T08:00:00Z");
        submit("2", "2026-11-20T08:00:00Z");

        check();

        assertThat(house.leads.size()).isEqualTo(2);
        assertThat(day(TODAY).missing()).isZero();
        assertThat(day(TODAY).reason()).isEmpty();
        assertThat(house.meta.calls("leads")).isEqualTo(1);
        assertThat(house.meta.calls("ids")).isEqualTo(1);
    }

    @Test
    void asksForIdsOnlyWhenNothingIsMissing() {
        submit("1", "2026-11-21T08:00:00Z");
        check();
        house.meta.forgetCalls();

        check();

        assertThat(house.meta.calls("leads")).isEqualTo(1);
        assertThat(house.meta.calls("ids")).isZero();
    }

    @Test
    void saysThatALeadCannotBeRead() {
        submit("1", "2026-11-21T08:00:00Z");
        submit("2", "2026-11-21T08:30:00Z");
        house.meta.hide("1");

        check();

        assertThat(day(TODAY).reported()).contains(2);
        assertThat(day(TODAY).missing()).isEqualTo(1);
        assertThat(day(TODAY).reason()).contains("not-readable");
    }

    @Test
    void saysThatTheFormIsDeleted() {
        house.meta.withdraw(FORM);

        check();

        assertThat(day(TODAY).reported()).isEmpty();
        assertThat(day(TODAY).reason()).contains("form-deleted");
    }

    @Test
    void asksForNoOtherFormWhileMetaThrottles() {
        house.meta.publish(OTHER, "Diş");
        house.useCases.runSync().run(connection.id()).block();
        house.meta.forgetCalls();
        house.meta.fail("leads", failure(Reaction.WAIT, FaultKey.THROTTLED));

        check();

        assertThat(house.meta.calls("leads")).isEqualTo(1);
        assertThat(days()).extracting(BalanceDay::reason).containsOnly(Optional.of("throttled"));
        assertThat(days()).hasSize(8);
    }

    @Test
    void saysThatNothingIsReadableWithADeadToken() {
        house.meta.publish(OTHER, "Diş");
        house.useCases.runSync().run(connection.id()).block();
        house.meta.forgetCalls();
        house.meta.fail("leads", failure(Reaction.STOP, FaultKey.TOKEN_INVALID));

        check();

        assertThat(house.meta.calls("leads")).isEqualTo(1);
        assertThat(days()).extracting(BalanceDay::reason).containsOnly(Optional.of("not-readable"));
    }

    @Test
    void fetchesManyOverSeveralChecks() {
        for (int number = 0; number < 700; number++) {
            submit("9" + number, "2026-11-21T08:00:00Z");
        }

        check();

        assertThat(house.leads.size()).isEqualTo(500);
        assertThat(day(TODAY).missing()).isEqualTo(200);
        assertThat(day(TODAY).reason()).contains("fetching");
        check();
        assertThat(house.leads.size()).isEqualTo(700);
        assertThat(day(TODAY).missing()).isZero();
    }

    @Test
    void raisesTheAlarmForSpendingWithoutLeadsAndClearsIt() {
        spendFrom("100.00");
        house.clock.pass(Duration.ofHours(7));
        house.meta.spend("2440.00");

        check();

        assertThat(problem()).map(Fault::key).contains(FaultKey.SILENT_SPENDING);
        assertThat(problem().orElseThrow().parameters())
                .containsEntry("hours", "6")
                .containsEntry("amount", "2340.00");
        assertThat(house.announcedTypes()).last().isEqualTo("connection_updated");

        house.balances.hold(connection.id(), FORM, house.clock.instant());
        check();

        assertThat(problem()).isEmpty();
    }

    private void spendFrom(String amount) {
        house.meta.spend(amount);
        check();
    }

    @Test
    void raisesNoAlarmWithoutSpending() {
        spendFrom("100.00");
        house.clock.pass(Duration.ofHours(7));

        check();

        assertThat(problem()).isEmpty();
    }

    @Test
    void aGoodSyncDoesNotClearTheAlarm() {
        raisesTheAlarm();

        house.useCases.runSync().run(connection.id()).block();

        assertThat(problem()).map(Fault::key).contains(FaultKey.SILENT_SPENDING);
    }

    private void raisesTheAlarm() {
        spendFrom("1.00");
        house.clock.pass(Duration.ofHours(7));
        house.meta.spend("50.00");
        check();
    }

    @Test
    void warnsOfATokenThatEndsSoon() {
        endOfToken(Duration.ofDays(5));

        check();

        assertThat(problem()).map(Fault::key).contains(FaultKey.TOKEN_EXPIRING);
        assertThat(problem().orElseThrow().parameters()).containsEntry("days", "5");
        assertThat(house.connections.health(connection.id()).tokenExpiresAt()).isPresent();
    }

    @Test
    void isQuietAboutATokenThatEndsLater() {
        endOfToken(Duration.ofDays(8));

        check();

        assertThat(problem()).isEmpty();
    }

    @Test
    void theAlarmIsMoreUrgentThanTheTokensEnd() {
        endOfToken(Duration.ofDays(5));
        raisesTheAlarm();

        assertThat(problem()).map(Fault::key).contains(FaultKey.SILENT_SPENDING);
    }

    private void endOfToken(Duration left) {
        house.meta.token(
                new TokenState(
                        true,
                        Optional.of(house.clock.instant().plus(left)),
                        Set.of(),
                        Optional.empty()));
    }

    @Test
    void leavesAConnectionAloneThatIsSwitchedOff() {
        Connection off = house.connect(aConnection().inactive());

        house.useCases.checkBalance().check(off.id()).block();

        assertThat(house.meta.calls()).isEmpty();
    }

    @Test
    void neverFails() {
        house.leads.fail(Optional.of(new IllegalStateException("database away")));
        submit("1", "2026-11-21T08:00:00Z");

        check();

        assertThat(house.leads.size()).isZero();
    }
}
