package io.huni.application.connection;

import static io.huni.application.connection.ConnectionFixture.aConnection;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.connection.RunSync.Turn;
import io.huni.domain.connection.Connection;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.connection.RunId;
import io.huni.domain.connection.RunKind;
import io.huni.domain.connection.RunState;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** What a turn reads, catches and remembers. */
class RunSyncTest {
    private static final MetaId FORM = new MetaId("501");
    private static final MetaId OTHER = new MetaId("502");

    private final ConnectionHouse house = new ConnectionHouse();
    private final Connection connection = house.connect(aConnection());

    private Turn turn() {
        return house.useCases.runSync().run(connection.id()).block();
    }

    @Test
    void backfillsANewConnectionPageByPage() {
        house.meta.publish(FORM, "İmplant");
        house.submit(FORM, 250, "9");

        Turn turn = turn();

        assertThat(turn).isEqualTo(new Turn(300, false));
        assertThat(house.leads.size()).isEqualTo(250);
        RunView run = house.lastRun(connection);
        assertThat(run.kind()).isEqualTo(RunKind.BACKFILL);
        assertThat(run.state()).isEqualTo(RunState.DONE);
        assertThat(run.expected()).contains(250);
        assertThat(run)
                .extracting(
                        RunView::fetched,
                        RunView::created,
                        RunView::duplicate,
                        RunView::failed,
                        RunView::calls)
                .containsExactly(250, 250, 0, 0, 5);
        assertThat(run.finishedAt()).contains(ConnectionHouse.START);
    }

    @Test
    void asksForNinetyDaysAndNotMore() {
        house.meta.publish(FORM, "İmplant");
        house.meta.submit(FORM, SubmittedLeadFixture.aLead("1", FORM, ago(Duration.ofDays(89))));
        house.meta.submit(FORM, SubmittedLeadFixture.aLead("2", FORM, ago(Duration.ofDays(91))));

        turn();

        assertThat(house.leads.holds("1")).isTrue();
        assertThat(house.leads.holds("2")).isFalse();
    }

    @Test
    void tellsOpenScreensOfEachPage() {
        house.meta.publish(FORM, "İmplant");
        house.submit(FORM, 250, "9");

        turn();

        assertThat(house.announcedTypes())
                .filteredOn("run_updated"::equals)
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(house.announcedTypes()).last().isEqualTo("connection_updated");
        assertThat(house.announced.getFirst().topics())
                .containsExactly("connections", "connection:" + connection.id().value());
        assertThat(house.announced)
                .extracting(one -> one.data())
                .anyMatch(data -> data.contains("\"fetched\":100"))
                .anyMatch(data -> data.contains("\"fetched\":200"))
                .anyMatch(data -> data.contains("\"state\":\"DONE\""));
    }

    @Test
    void spendsOneCallWhenNothingHasCome() {
        house.meta.publish(FORM, "İmplant");
        house.meta.publish(OTHER, "Diş beyazlatma");
        house.submit(FORM, 3, "9");
        turn();
        house.meta.forgetCalls();
        house.clock.pass(Duration.ofMinutes(5));

        turn();

        assertThat(house.meta.calls()).containsExactly("forms " + connection.page().value());
        assertThat(house.lastRun(connection).kind()).isEqualTo(RunKind.SCHEDULED);
        assertThat(house.lastRun(connection).state()).isEqualTo(RunState.DONE);
    }

    @Test
    void readsTheFormWhoseCountHasMoved() {
        house.meta.publish(FORM, "İmplant");
        house.meta.publish(OTHER, "Diş beyazlatma");
        house.submit(FORM, 3, "9");
        turn();
        house.meta.forgetCalls();
        house.clock.pass(Duration.ofMinutes(5));
        house.submit(FORM, 1, "8");

        turn();

        assertThat(house.leads.holds("80")).isTrue();
        assertThat(house.meta.calls("leads")).isEqualTo(1);
        RunView run = house.lastRun(connection);
        assertThat(run.created()).isEqualTo(1);
        assertThat(run.duplicate()).isEqualTo(3);
    }

    @Test
    void readsEveryFormOnceAnHourWhateverItsCountSays() {
        house.meta.publish(FORM, "İmplant");
        turn();
        house.meta.forgetCalls();
        house.clock.pass(Duration.ofMinutes(61));

        turn();

        assertThat(house.meta.calls("leads")).isEqualTo(1);
    }

    @Test
    void readsEveryFormWhenSomebodyPressesTheButton() {
        house.meta.publish(FORM, "İmplant");
        turn();
        house.meta.forgetCalls();
        house.runs
                .save(
                        RunView.fresh(
                                new RunId(house.ids.next()),
                                connection.id(),
                                RunKind.MANUAL,
                                RunState.QUEUED,
                                house.clock.instant()))
                .block();

        turn();

        assertThat(house.meta.calls("leads")).isEqualTo(1);
        assertThat(house.lastRun(connection).kind()).isEqualTo(RunKind.MANUAL);
        assertThat(house.lastRun(connection).state()).isEqualTo(RunState.DONE);
    }

    @Test
    void findsALeadThatMetaShowsLate() {
        house.meta.publish(FORM, "İmplant");
        house.submit(FORM, 1, "9");
        turn();
        house.clock.pass(Duration.ofMinutes(5));
        house.meta.submit(
                FORM, SubmittedLeadFixture.aLead("700", FORM, ago(Duration.ofMinutes(119))));

        turn();

        assertThat(house.leads.holds("700")).isTrue();
    }

    @Test
    void findsFormsThatAreMadeLater() {
        house.meta.publish(FORM, "İmplant");
        turn();
        house.meta.publish(OTHER, "Diş beyazlatma");
        house.meta.submit(OTHER, SubmittedLeadFixture.aLead("5", OTHER, ago(Duration.ofDays(3))));

        turn();

        assertThat(house.leads.holds("5")).isTrue();
        assertThat(house.forms.of(connection.id()).block()).hasSize(2);
    }

    @Test
    void readsOnlyTheChosenForms() {
        Connection choosy = house.connect(aConnection().reading(OTHER));
        house.meta.publish(FORM, "İmplant");
        house.meta.publish(OTHER, "Diş beyazlatma");
        house.submit(FORM, 1, "9");
        house.submit(OTHER, 1, "8");

        house.useCases.runSync().run(choosy.id()).block();

        assertThat(house.leads.holds("80")).isTrue();
        assertThat(house.leads.holds("90")).isFalse();
    }

    @Test
    void tellsThatAChosenFormIsGoneAndReadsTheOthers() {
        Connection choosy = house.connect(aConnection().reading(FORM, OTHER));
        house.meta.publish(FORM, "İmplant");
        house.submit(FORM, 1, "9");

        house.useCases.runSync().run(choosy.id()).block();

        assertThat(house.leads.holds("90")).isTrue();
        assertThat(house.lastRun(choosy).state()).isEqualTo(RunState.PARTIAL);
        assertThat(house.connections.health(choosy.id()).problem())
                .map(Fault::key)
                .contains(FaultKey.FORM_MISSING);
    }

    @Test
    void catchesALeadWithItsFormsMeaningAndConsent() {
        house.meta.publish(FORM, "İmplant");
        house.submit(FORM, 1, "9");

        turn();

        var submission = house.leads.submission("90");
        assertThat(submission.distributor()).contains(ConnectionHouse.CLINIC);
        assertThat(submission.connection()).contains(connection.id());
        assertThat(submission.attribution().form().name()).contains("İmplant");
        assertThat(submission.attribution().pageId()).contains(connection.page().value());
        assertThat(submission.consents())
                .singleElement()
                .satisfies(
                        consent -> {
                            assertThat(consent.label()).contains("KVKK metnini okudum");
                            assertThat(consent.checked()).isTrue();
                        });
        assertThat(submission.mapping().questions()).hasSize(3);
    }

    @Test
    void doesNotCatchAgainWhatAWebhookHasBrought() {
        house.meta.publish(FORM, "İmplant");
        house.submit(FORM, 3, "9");
        house.useCases.fetchLeads().fetch(connection.page(), Set.of("91")).block();

        turn();

        assertThat(house.leads.size()).isEqualTo(3);
        assertThat(house.lastRun(connection).created()).isEqualTo(2);
        assertThat(house.lastRun(connection).duplicate()).isEqualTo(1);
    }

    @Test
    void oneRefusedLeadDoesNotHoldUpItsPage() {
        house.meta.publish(FORM, "İmplant");
        house.submit(FORM, 5, "9");
        house.leads.refuse("92");

        turn();

        assertThat(house.leads.size()).isEqualTo(4);
        assertThat(house.lastRun(connection).failed()).isEqualTo(1);
        assertThat(house.lastRun(connection).state()).isEqualTo(RunState.DONE);
    }

    @Test
    void learnsThePagesNameAndTheTokensEndOnce() {
        turn();
        house.meta.forgetCalls();
        turn();

        assertThat(house.connections.health(connection.id()).pageName()).contains("Klinik Işık");
        assertThat(house.connections.health(connection.id()).tokenNeverExpires()).isTrue();
        assertThat(house.meta.calls("inspect")).isZero();
        assertThat(house.meta.calls("page")).isZero();
    }

    @Test
    void endsForAConnectionThatIsGoneOrSwitchedOff() {
        Connection off = house.connect(aConnection().inactive());
        house.connections.delete(connection.id()).block();

        assertThat(turn()).isEqualTo(new Turn(0, true));
        assertThat(house.useCases.runSync().run(off.id()).block()).isEqualTo(new Turn(0, true));
        assertThat(house.meta.calls()).isEmpty();
    }

    private Instant ago(Duration time) {
        return house.clock.instant().minus(time);
    }
}
