package io.huni.application.connection;

import static io.huni.application.connection.ConnectionChanges.renewed;
import static io.huni.application.connection.ConnectionChanges.switched;
import static io.huni.application.connection.ConnectionFixture.aConnection;
import static io.huni.application.connection.ConnectionFixture.credentials;
import static io.huni.application.connection.InMemoryMeta.failure;
import static io.huni.domain.identity.ActorFixture.admin;
import static io.huni.domain.identity.ActorFixture.superadmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.connection.port.Connections.Health;
import io.huni.application.connection.port.Forms.Mapped;
import io.huni.application.connection.port.GraphFailure.Reaction;
import io.huni.domain.connection.Connection;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.RoleFixture;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.TeamId;
import io.huni.domain.lead.QuestionTarget;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.MetaId;
import io.huni.domain.shared.Refused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

class ConnectionCommandsTest {
    private static final MetaId FORM = new MetaId("501");
    private static final MetaId PAGE = new MetaId("9001");

    private final ConnectionHouse house = new ConnectionHouse();

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refused.class).hasMessage(key);
    }

    private ConnectionView create(Actor actor, DistributorId distributor, boolean active) {
        return house.useCases
                .createConnection()
                .create(
                        new CreateConnection.Command(
                                actor,
                                distributor,
                                "Işık",
                                PAGE,
                                List.of(FORM),
                                credentials("token", "secret"),
                                Duration.ofMinutes(5),
                                active,
                                Optional.empty()))
                .block();
    }

    @Test
    void aNewConnectionStartsAtOnceAndWakesItsDeliveries() {
        ConnectionView view = create(superadmin(), ConnectionHouse.CLINIC, true);

        ConnectionId id = view.connection().id();
        assertThat(house.schedule.of(id)).contains(ConnectionHouse.START);
        assertThat(house.retried).containsExactly(PAGE);
        assertThat(house.announcedTypes()).containsExactly("connection_updated");
        assertThat(view.hasAppSecret()).isTrue();
        assertThat(house.connections.find(id).block().credentials().accessToken().plain())
                .isEqualTo("token");
    }

    @Test
    void aNewConnectionThatIsSwitchedOffWaits() {
        ConnectionView view = create(superadmin(), ConnectionHouse.CLINIC, false);

        assertThat(house.schedule.of(view.connection().id())).isEmpty();
        assertThat(house.retried).isEmpty();
    }

    @Test
    void onlyThoseWhoMayManageCreate() {
        refused("shared.right-missing", () -> create(admin(), ConnectionHouse.CLINIC, true));
        refused(
                "organisation.distributor-unknown",
                () -> create(superadmin(), new DistributorId(UUID.randomUUID()), true));
        create(superadmin(), ConnectionHouse.CLINIC, true);
        refused("connection.page-taken", () -> create(superadmin(), ConnectionHouse.CLINIC, true));
    }

    @Test
    void nobodyCreatesWhatIsThenNotThereForThem() {
        Actor manager =
                new Actor.Person(
                        superadmin().id(),
                        RoleFixture.own(
                                "Takım yöneticisi",
                                Scope.TEAM,
                                Right.CONNECTION_MANAGE,
                                Right.DISTRIBUTOR_READ),
                        Optional.empty(),
                        Optional.of(new TeamId(UUID.randomUUID())));

        refused("shared.not-found", () -> create(manager, ConnectionHouse.CLINIC, true));

        assertThat(house.retried).isEmpty();
        create(superadmin(), ConnectionHouse.CLINIC, true);
    }

    @Test
    void aNewTokenForgetsTheFaultAndSyncsAtOnce() {
        Connection connection = house.connect(aConnection().inactive());
        house.connections
                .note(
                        connection.id(),
                        Health.unknown()
                                .withPageName("Klinik")
                                .withProblem(
                                        Optional.of(
                                                Fault.of(
                                                        FaultKey.TOKEN_EXPIRED,
                                                        ConnectionHouse.START)))
                                .withToken(Optional.of(ConnectionHouse.START), false))
                .block();

        house.useCases.changeConnection().change(renewed(connection, "fresh")).block();

        Health health = house.connections.health(connection.id());
        assertThat(health.problem()).isEmpty();
        assertThat(health.tokenExpiresAt()).isEmpty();
        assertThat(health.pageName()).contains("Klinik");
        assertThat(house.opened(connection).connection().active()).isTrue();
        assertThat(house.opened(connection).credentials().accessToken().plain()).isEqualTo("fresh");
        assertThat(house.schedule.of(connection.id())).contains(ConnectionHouse.START);
        assertThat(house.retried).containsExactly(connection.page());
    }

    @Test
    void switchingOffTakesItOffTheSchedule() {
        Connection connection = house.connect(aConnection());
        house.schedule.dueAt(connection.id(), ConnectionHouse.START).block();

        ConnectionView view =
                house.useCases
                        .changeConnection()
                        .change(switched(connection, false, OptionalInt.empty()))
                        .block();

        assertThat(view.connection().name()).isEqualTo("Yeni ad");
        assertThat(house.schedule.of(connection.id())).isEmpty();
        assertThat(house.opened(connection).credentials().accessToken().plain()).isEqualTo("token");
    }

    @Test
    void refusesAChangeOfAnOldCopy() {
        Connection connection = house.connect(aConnection().atVersion(4));

        refused(
                "shared.stale",
                () ->
                        house.useCases
                                .changeConnection()
                                .change(switched(connection, true, OptionalInt.of(3)))
                                .block());
    }

    @Test
    void deletingForgetsTheConnectionAndItsTurns() {
        Connection connection = house.connect(aConnection());
        house.schedule.dueAt(connection.id(), ConnectionHouse.START).block();

        house.useCases.deleteConnection().delete(superadmin(), connection.id()).block();

        assertThat(house.connections.find(connection.id()).blockOptional()).isEmpty();
        assertThat(house.schedule.of(connection.id())).isEmpty();
    }

    @Test
    void syncingAnswersWithTheRunThatIsAtWorkAlready() {
        Connection connection = house.connect(aConnection());

        RunView first = sync(connection);
        RunView second = sync(connection);

        assertThat(second).isEqualTo(first);
        assertThat(house.schedule.of(connection.id())).contains(ConnectionHouse.START);
        assertThat(house.announcedTypes()).containsExactly("run_updated");
    }

    @Test
    void doesNotSyncAConnectionThatIsSwitchedOff() {
        Connection connection = house.connect(aConnection().inactive());

        refused("connection.stopped", () -> sync(connection));
    }

    private RunView sync(Connection connection) {
        return house.useCases.syncConnection().sync(superadmin(), connection.id()).block();
    }

    @Test
    void whoMayNotManageMayDoNothingOfIt() {
        Connection connection = house.connect(aConnection());
        ConnectionId id = connection.id();
        ConnectionUseCases all = house.useCases;

        refused("shared.right-missing", () -> all.syncConnection().sync(admin(), id).block());
        refused("shared.right-missing", () -> all.deleteConnection().delete(admin(), id).block());
        refused("shared.right-missing", () -> all.testConnection().test(admin(), id).block());
        refused("shared.right-missing", () -> all.subscribePage().subscribe(admin(), id).block());
        refused(
                "shared.right-missing",
                () -> all.sendTestLead().send(admin(), id, Optional.empty()).block());
        refused(
                "shared.right-missing",
                () -> all.mapForm().map(admin(), id, FORM, Map.of()).block());
        refused(
                "shared.right-missing",
                () -> all.discoverPages().discover(admin(), credentials("t")).block());
        refused("shared.right-missing", () -> all.connectionQueries().webhook(admin()).block());
        assertThat(house.meta.calls()).isEmpty();
    }

    @Test
    void findsNothingThatIsNotThere() {
        ConnectionId nobody = new ConnectionId(UUID.randomUUID());

        refused(
                "shared.not-found",
                () -> house.useCases.syncConnection().sync(superadmin(), nobody).block());
        refused(
                "shared.not-found",
                () -> house.useCases.connectionQueries().get(superadmin(), nobody).block());
    }

    @Test
    void mapsAQuestionAndReadsEarlierLeadsAnew() {
        Connection connection = house.connect(aConnection());
        house.meta.publish(FORM, "İmplant");
        house.useCases.runSync().run(connection.id()).block();

        var form =
                house.useCases
                        .mapForm()
                        .map(
                                superadmin(),
                                connection.id(),
                                FORM,
                                Map.of("hangi_hizmet", QuestionTarget.Field.ANSWER))
                        .block();

        assertThat(form.questions())
                .filteredOn(question -> "hangi_hizmet".equals(question.key()))
                .singleElement()
                .satisfies(
                        question -> {
                            assertThat(question.target()).isEqualTo("ANSWER");
                            assertThat(question.suggested()).isFalse();
                        });
        assertThat(house.forms.mapped().block()).extracting(Mapped::form).containsExactly(FORM);
    }

    @Test
    void refusesAMappingOfWhatIsNotThere() {
        Connection connection = house.connect(aConnection());
        house.meta.publish(FORM, "İmplant");
        house.useCases.runSync().run(connection.id()).block();

        refused(
                "connection.form-unknown",
                () -> map(connection, new MetaId("999"), "x", QuestionTarget.Field.ANSWER));
        refused(
                "shared.value-unknown",
                () -> map(connection, FORM, "no_such", QuestionTarget.Field.ANSWER));
        refused(
                "lead.custom-field-unknown",
                () -> map(connection, FORM, "email", new QuestionTarget.Custom("butce")));
        assertThat(house.forms.mapped().block()).isEmpty();
    }

    private void map(Connection connection, MetaId form, String key, QuestionTarget target) {
        house.useCases
                .mapForm()
                .map(superadmin(), connection.id(), form, Map.of(key, target))
                .block();
    }

    @Test
    void subscribingClearsItsFaultOnly() {
        Connection connection = house.connect(aConnection());
        house.connections
                .note(
                        connection.id(),
                        Health.unknown()
                                .withProblem(
                                        Optional.of(
                                                Fault.of(
                                                        FaultKey.PAGE_NOT_SUBSCRIBED,
                                                        ConnectionHouse.START))))
                .block();

        house.useCases.subscribePage().subscribe(superadmin(), connection.id()).block();

        assertThat(house.meta.calls("subscribe")).isEqualTo(1);
        assertThat(house.connections.health(connection.id()).problem()).isEmpty();
    }

    @Test
    void tellsWhyMetaRefuses() {
        Connection connection = house.connect(aConnection());
        house.meta.fail("subscribe", failure(Reaction.GIVE_UP, FaultKey.PERMISSION_MISSING));

        assertThatThrownBy(
                        () ->
                                house.useCases
                                        .subscribePage()
                                        .subscribe(superadmin(), connection.id())
                                        .block())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.errorKey().key())
                                    .isEqualTo("connection.meta-refused");
                            assertThat(refused.parameters())
                                    .containsEntry("fault", "permission-missing");
                        });
    }

    @Test
    void sendsATestLeadToTheFirstFormOrTheOneThatIsNamed() {
        Connection connection = house.connect(aConnection());
        MetaId other = new MetaId("502");
        house.meta.publish(FORM, "İmplant");
        house.meta.publish(other, "Diş");

        testLead(connection, Optional.empty());
        testLead(connection, Optional.of(other));

        assertThat(house.meta.calls())
                .containsSubsequence("test-lead " + FORM.value(), "test-lead " + other.value());
    }

    @Test
    void sendsNoTestLeadWithoutAForm() {
        Connection connection = house.connect(aConnection().reading(FORM));

        refused("connection.form-unknown", () -> testLead(connection, Optional.empty()));
        refused(
                "connection.form-unknown",
                () -> testLead(connection, Optional.of(new MetaId("502"))));
    }

    private String testLead(Connection connection, Optional<MetaId> form) {
        return house.useCases.sendTestLead().send(superadmin(), connection.id(), form).block();
    }

    @Test
    void discoversPagesWithTheirForms() {
        house.meta.publish(FORM, "İmplant");

        var pages =
                house.useCases.discoverPages().discover(superadmin(), credentials("token")).block();

        assertThat(pages)
                .singleElement()
                .satisfies(
                        page -> {
                            assertThat(page.name()).isEqualTo("Klinik");
                            assertThat(page.forms()).hasSize(1);
                        });
    }

    @Test
    void showsAPageWhoseFormsAreClosed() {
        house.meta.failFromNowOn("forms", failure(Reaction.GIVE_UP, FaultKey.PERMISSION_MISSING));

        assertThat(
                        house.useCases
                                .discoverPages()
                                .discover(superadmin(), credentials("token"))
                                .block())
                .singleElement()
                .satisfies(page -> assertThat(page.forms()).isEmpty());
    }

    @Test
    void showsFormsRunsAndWhereMetaShallPostTo() {
        Connection connection = house.connect(aConnection());
        house.meta.publish(FORM, "İmplant");
        house.useCases.runSync().run(connection.id()).block();
        ConnectionQueries queries = house.useCases.connectionQueries();

        assertThat(queries.all(admin()).block()).hasSize(1);
        assertThat(queries.forms(admin(), connection.id()).block())
                .singleElement()
                .satisfies(
                        form ->
                                assertThat(form.questions())
                                        .extracting(ConnectionQueries.QuestionView::target)
                                        .containsExactly("FULL_NAME", "EMAIL", "SERVICE"));
        assertThat(queries.webhook(superadmin()).block().callbackUrl())
                .isEqualTo("https://crm.example.com/api/v1/meta/webhook");
        refused(
                "shared.number-out-of-range",
                () -> queries.balance(admin(), connection.id(), 91).block());
    }
}
