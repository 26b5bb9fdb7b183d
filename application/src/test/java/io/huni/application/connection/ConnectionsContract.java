package io.huni.application.connection;

import static io.huni.application.connection.ConnectionFixture.aConnection;
import static io.huni.application.connection.ConnectionFixture.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.connection.port.Connections;
import io.huni.application.connection.port.Connections.AppSecrets;
import io.huni.application.connection.port.Connections.Health;
import io.huni.application.connection.port.Connections.Opened;
import io.huni.domain.connection.Connection;
import io.huni.domain.connection.Credentials;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.connection.Secret;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What {@link Connections} must do. */
public abstract class ConnectionsContract {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Credentials BOTH = credentials("EAAB-token", "app-secret");

    /** The key no longer opens this connection's secrets. */
    protected abstract void shut(ConnectionId connection);

    protected abstract Connections connections();

    @Test
    void countsThoseWhoseTokensDoNotOpen() {
        Connection lost = added(aConnection().connection(), BOTH);
        Connection ended = added(aConnection().connection(), BOTH);
        added(aConnection().connection(), BOTH);
        assertThat(connections().shut().block()).isZero();

        shut(lost.id());
        shut(ended.id());
        connections().delete(ended.id()).block();

        assertThat(connections().shut().block()).isEqualTo(1);
    }

    @Test
    void tellsTheAppSecretsAlsoOfThoseThatAreSwitchedOff() {
        added(aConnection().connection(), credentials("one", "of-one"));
        added(aConnection().inactive().connection(), credentials("off", "of-off"));
        added(aConnection().connection(), credentials("without"));
        Connection ended = added(aConnection().connection(), credentials("ended", "of-ended"));
        connections().delete(ended.id()).block();

        AppSecrets secrets = connections().appSecrets().block();

        assertThat(secrets.open())
                .extracting(Secret::plain)
                .containsExactlyInAnyOrder("of-one", "of-off");
        assertThat(secrets.shut()).isZero();
    }

    @Test
    void anAppSecretThatDoesNotOpenHidesNoOther() {
        Connection lost = added(aConnection().connection(), credentials("lost", "of-lost"));
        added(aConnection().connection(), credentials("one", "of-one"));
        shut(lost.id());

        AppSecrets secrets = connections().appSecrets().block();

        assertThat(secrets.open()).extracting(Secret::plain).containsExactly("of-one");
        assertThat(secrets.shut()).isEqualTo(1);
    }

    @Test
    void keepsEveryField() {
        Connection connection =
                added(aConnection().reading(new MetaId("81"), new MetaId("82")).connection(), BOTH);

        Opened opened = find(connection.id());

        assertThat(opened).isEqualTo(new Opened(connection, BOTH, Health.unknown()));
        assertThat(connections().findByPage(connection.page()).block()).isEqualTo(opened);
    }

    @Test
    void findsNoneThatIsNotThere() {
        assertThat(find(new ConnectionId(UUID.randomUUID()))).isNull();
        assertThat(connections().findByPage(new MetaId("999")).block()).isNull();
    }

    @Test
    void savesUnderTheNextVersion() {
        Connection before = added(aConnection().connection(), BOTH);
        ConnectionFixture changed = changed(before).named("Yeni").inactive();

        save(changed.connection(), Optional.empty());

        assertThat(find(before.id()).connection()).isEqualTo(changed.atVersion(1).connection());
        assertThat(find(before.id()).credentials()).isEqualTo(BOTH);
    }

    @Test
    void replacesBothCredentialsTogether() {
        Connection before = added(aConnection().connection(), BOTH);

        save(before, Optional.of(credentials("EAAB-next")));

        assertThat(find(before.id()).credentials()).isEqualTo(credentials("EAAB-next"));
    }

    @Test
    void refusesAStaleVersionAndTellsTheRightOne() {
        Connection before = added(aConnection().connection(), BOTH);
        save(before, Optional.empty());

        assertThatThrownBy(() -> save(before, Optional.empty()))
                .hasMessage("shared.stale")
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.parameters()).containsEntry("version", 1));
        assertThatThrownBy(() -> save(aConnection().connection(), Optional.empty()))
                .hasMessage("shared.not-found");
    }

    @Test
    void refusesAPageThatAnotherConnectionReads() {
        Connection one = added(aConnection().connection(), BOTH);
        Connection other = added(aConnection().connection(), BOTH);

        assertThatThrownBy(() -> added(aConnection().onPage(one.page()).connection(), BOTH))
                .hasMessage("connection.page-taken")
                .hasFieldOrPropertyWithValue("pointer", "/pageId");
        Connection moved = changed(other).onPage(one.page()).connection();
        assertThatThrownBy(() -> save(moved, Optional.empty()))
                .hasMessage("connection.page-taken")
                .hasFieldOrPropertyWithValue("pointer", "/pageId");
    }

    @Test
    void deletingFreesThePage() {
        Connection one = added(aConnection().connection(), BOTH);

        connections().delete(one.id()).block();

        assertThat(find(one.id())).isNull();
        assertThat(connections().findByPage(one.page()).block()).isNull();
        assertThat(active()).doesNotContain(one.id());
        added(aConnection().onPage(one.page()).connection(), BOTH);
        connections().delete(one.id()).block();
    }

    @Test
    void listsActiveOnes() {
        Connection one = added(aConnection().connection(), BOTH);
        Connection off = added(aConnection().inactive().connection(), BOTH);

        assertThat(active()).contains(one.id()).doesNotContain(off.id());
    }

    @Test
    void notesHealthAndClearsIt() {
        Connection one = added(aConnection().connection(), BOTH);
        Fault fault = new Fault(FaultKey.TOKEN_EXPIRING, Map.of("days", "3"), NOW);
        Health health =
                new Health(
                        Optional.of(fault),
                        Optional.of("Işık Sayfası"),
                        Optional.of(NOW),
                        true,
                        Optional.of(81),
                        Optional.of(NOW.plusSeconds(60)));

        note(one, health);
        assertThat(find(one.id()).health()).isEqualTo(health);

        note(one, Health.unknown());
        assertThat(find(one.id()).health()).isEqualTo(Health.unknown());
        assertThat(find(one.id()).connection().version()).isZero();
    }

    private Connection added(Connection connection, Credentials credentials) {
        connections().add(connection, credentials).block();
        return connection;
    }

    private void save(Connection connection, Optional<Credentials> credentials) {
        connections().save(connection, credentials).block();
    }

    private void note(Connection connection, Health health) {
        connections().note(connection.id(), health).block();
    }

    private Opened find(ConnectionId connection) {
        return connections().find(connection).block();
    }

    private List<ConnectionId> active() {
        return connections().active().collectList().block();
    }

    private static ConnectionFixture changed(Connection before) {
        return aConnection().withId(before.id()).onPage(before.page());
    }
}
