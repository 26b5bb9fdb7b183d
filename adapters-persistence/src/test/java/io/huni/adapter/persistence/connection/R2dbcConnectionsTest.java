package io.huni.adapter.persistence.connection;

import static io.huni.application.connection.ConnectionFixture.aConnection;
import static io.huni.application.connection.ConnectionFixture.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.connection.ConnectionsContract;
import io.huni.application.connection.port.Connections;
import io.huni.domain.connection.Connection;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

final class R2dbcConnectionsTest extends ConnectionsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();
    @TempDir static Path keys;

    @BeforeEach
    void empty() {
        ConnectionTables.empty(POSTGRES);
    }

    @Override
    protected Connections connections() {
        return ConnectionTables.connections(POSTGRES, keys);
    }

    @Override
    protected void shut(ConnectionId connection) {
        POSTGRES.run(
                "UPDATE connection SET access_token = 'of another key', app_secret = 'of another key'"
                        .concat(" WHERE id = '%s'")
                        .formatted(connection.value()));
    }

    @Test
    void noSecretStandsInTheTable() {
        add(aConnection().connection());

        String rows = scoped("SELECT string_agg(c::text, ';') FROM connection c");
        String texts =
                scoped(
                        "SELECT string_agg(encode(access_token, 'escape')"
                                + " || encode(app_secret, 'escape'), ';') FROM connection");

        assertThat(rows + texts)
                .isNotBlank()
                .doesNotContain("EAAB-plain", "s3cret-plain")
                .doesNotContain(hex("EAAB-plain"), hex("s3cret-plain"));
    }

    @Test
    void aSealedValueOpensInNoOtherRowOrColumn() {
        Connection one = add(aConnection().connection());
        Connection other = add(aConnection().connection());

        POSTGRES.run(
                "UPDATE connection SET access_token = (SELECT access_token FROM connection"
                        + " WHERE id = '%s') WHERE id = '%s'"
                                .formatted(one.id().value(), other.id().value()),
                "UPDATE connection SET app_secret = access_token WHERE id = '%s'"
                        .formatted(one.id().value()));

        assertThatThrownBy(() -> connections().find(other.id()).block())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> connections().find(one.id()).block())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEndedConnectionKeepsItsRowWithoutSecrets() {
        Connection one = add(aConnection().connection());

        connections().delete(one.id()).block();

        assertThat(
                        scoped(
                                "SELECT (access_token IS NULL AND app_secret IS NULL)::text FROM"
                                        + " connection"))
                .isEqualTo("true");
    }

    @Test
    void refusesADistributorThatIsNotThere() {
        Connection homeless = aConnection().of(new DistributorId(UUID.randomUUID())).connection();

        assertThatThrownBy(() -> add(homeless)).hasMessage("organisation.distributor-unknown");
    }

    @Test
    void rowLevelSecurityHidesConnectionsFromWhoNamesNoScope() {
        add(aConnection().connection());

        assertThat(one("SELECT count(*)::text FROM connection")).isEqualTo("0");
        assertThat(scoped("SELECT count(*)::text FROM connection")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "all,own other",
        "distributor:00000000-0000-7000-0000-000000000001,own",
        "distributor:00000000-0000-7000-0000-000000000002,other",
        "distributor:00000000-0000-7000-0000-000000000009,''",
        "team:00000000-0000-7000-0000-000000000001,''",
        "user:00000000-0000-7000-0000-000000000001,''",
        "none,''",
        "'',''"
    })
    void theWallShowsEachScopeItsOwn(String scope, String shown) {
        add(aConnection().of(distributor(ConnectionTables.OWN)).named("own").connection());
        add(aConnection().of(distributor(ConnectionTables.OTHER)).named("other").connection());
        String seen =
                POSTGRES.client()
                        .sql("SELECT set_config('huni.scope', :scope, true)")
                        .bind("scope", scope)
                        .then()
                        .then(
                                POSTGRES.client()
                                        .sql(
                                                "SELECT coalesce(string_agg(name, ' ' ORDER BY name"
                                                        + " DESC), '') FROM connection")
                                        .map(row -> row.get(0, String.class))
                                        .one())
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block();

        assertThat(seen).isEqualTo(shown);
    }

    @Test
    void aTokenIsReadAfterTheKeyWasRotatedAndSealedAnewWithTheNewOne() {
        Connection connection = add(aConnection().connection());
        byte[] before = sealedToken(connection);

        Connections rotated = ConnectionTables.connectionsWithRotatedKey(POSTGRES, keys);
        assertThat(rotated.find(connection.id()).block().credentials().accessToken().plain())
                .isEqualTo("EAAB-plain");
        rotated.save(connection, Optional.of(credentials("EAAB-new"))).block();

        assertThat(sealedToken(connection)).isNotEqualTo(before);
        assertThat(keyOf(sealedToken(connection))).isNotEqualTo(keyOf(before));
        assertThat(connections().shut().block()).isZero();
    }

    /** Tink writes the number of the key before what it sealed. */
    private static String keyOf(byte[] sealed) {
        return java.util.HexFormat.of().formatHex(sealed, 0, 5);
    }

    private static byte[] sealedToken(Connection connection) {
        return POSTGRES.unitOfWork()
                .inTransaction(
                        POSTGRES.client()
                                .sql("SELECT access_token FROM connection WHERE id = :id")
                                .bind("id", connection.id().value())
                                .map(row -> row.get(0, byte[].class))
                                .one())
                .block();
    }

    private static DistributorId distributor(String id) {
        return new DistributorId(UUID.fromString(id));
    }

    private Connection add(Connection connection) {
        connections().add(connection, credentials("EAAB-plain", "s3cret-plain")).block();
        return connection;
    }

    private static String scoped(String sql) {
        return POSTGRES.unitOfWork()
                .inTransaction(
                        POSTGRES.client().sql(sql).map(row -> row.get(0, String.class)).one())
                .block();
    }

    private static String one(String sql) {
        return POSTGRES.client().sql(sql).map(row -> row.get(0, String.class)).one().block();
    }

    private static String hex(String text) {
        return java.util.HexFormat.of()
                .formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
