package io.huni.adapter.persistence.connection;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Constraints;
import io.huni.adapter.persistence.shared.FaultJson;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.connection.port.Connections;
import io.huni.application.shared.Absent;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.connection.Connection;
import io.huni.domain.connection.ConnectionErrorKey;
import io.huni.domain.connection.Credentials;
import io.huni.domain.organisation.OrganisationErrorKey;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

final class R2dbcConnections implements Connections {
    private final DatabaseClient client;
    private final UnitOfWork unitOfWork;
    private final SealedCredentials sealed;

    R2dbcConnections(DatabaseClient client, UnitOfWork unitOfWork, SealedCredentials sealed) {
        this.client = client;
        this.unitOfWork = unitOfWork;
        this.sealed = sealed;
    }

    @Override
    public Mono<Void> add(Connection connection, Credentials credentials) {
        return Mono.defer(() -> inserted(connection, credentials))
                .onErrorMap(refusal(connection))
                .as(unitOfWork::inTransaction);
    }

    private Mono<Void> inserted(Connection connection, Credentials credentials) {
        return bound(ConnectionStatements.ADD, connection, Optional.of(credentials)).then();
    }

    @Override
    public Mono<Void> save(Connection connection, Optional<Credentials> credentials) {
        return Mono.defer(() -> updated(connection, credentials))
                .filter(rows -> rows == 0)
                .flatMap(none -> stale(connection.id()))
                .onErrorMap(refusal(connection))
                .as(unitOfWork::inTransaction);
    }

    private Mono<Long> updated(Connection connection, Optional<Credentials> credentials) {
        return bound(ConnectionStatements.SAVE, connection, credentials)
                .bind("renewed", credentials.isPresent())
                .fetch()
                .rowsUpdated();
    }

    private Mono<Void> stale(ConnectionId connection) {
        return client.sql(ConnectionStatements.VERSION)
                .bind("id", connection.value())
                .map(row -> required(row, "version", Integer.class))
                .one()
                .switchIfEmpty(Absent.notFound())
                .map(version -> new Refused(SharedErrorKey.STALE, Map.of("version", version)))
                .flatMap(Mono::error);
    }

    private GenericExecuteSpec bound(
            String statement, Connection connection, Optional<Credentials> credentials) {
        ConnectionId id = connection.id();
        return client.sql(statement)
                .bind("id", id.value())
                .bind("distributor", connection.distributor().value())
                .bind("name", connection.name())
                .bind("page", connection.page().value())
                .bind(
                        "forms",
                        connection.forms().stream().map(MetaId::value).toArray(String[]::new))
                .bind("interval", (int) connection.syncInterval().toSeconds())
                .bind("active", connection.active())
                .bind("account", maybe(connection.adAccount().map(MetaId::value), String.class))
                .bind(
                        "token",
                        maybe(credentials.map(one -> sealed.accessToken(id, one)), byte[].class))
                .bind(
                        "secret",
                        maybe(credentials.map(one -> sealed.appSecret(id, one)), byte[].class))
                .bind("version", connection.version());
    }

    private static <T> Parameter maybe(Optional<T> value, Class<T> type) {
        return Parameter.fromOrEmpty(value.orElse(null), type);
    }

    private static Function<Throwable, Throwable> refusal(Connection connection) {
        return Constraints.meaning(
                Map.of(
                        "connection_page_key",
                        () -> new Refused(ConnectionErrorKey.PAGE_TAKEN, Map.of(), "/pageId"),
                        "connection_distributor_id_fkey",
                        () -> unknownDistributor(connection)));
    }

    private static Refused unknownDistributor(Connection connection) {
        return new Refused(
                OrganisationErrorKey.DISTRIBUTOR_UNKNOWN,
                Map.of("distributorId", connection.distributor().value().toString()),
                "/distributorId");
    }

    @Override
    public Mono<Void> delete(ConnectionId connection) {
        return run(ConnectionStatements.END, connection)
                .then(run(ConnectionStatements.FORGET_MARKS, connection))
                .as(unitOfWork::inTransaction);
    }

    private Mono<Void> run(String statement, ConnectionId connection) {
        return client.sql(statement).bind("id", connection.value()).then();
    }

    @Override
    public Mono<Opened> find(ConnectionId connection) {
        return opened(client.sql(ConnectionStatements.FIND).bind(1, connection.value()));
    }

    @Override
    public Mono<Opened> findByPage(MetaId page) {
        return opened(client.sql(ConnectionStatements.FIND_BY_PAGE).bind(1, page.value()));
    }

    private Mono<Opened> opened(GenericExecuteSpec statement) {
        return statement.bind(0, Wall.EVERYTHING).map(this::opened).one();
    }

    private Opened opened(Readable row) {
        return new Opened(
                ConnectionRow.connection(row), sealed.open(row), ConnectionRow.health(row));
    }

    @Override
    public Flux<ConnectionId> active() {
        return client.sql(ConnectionStatements.ACTIVE)
                .bind(0, Wall.EVERYTHING)
                .map(ConnectionRow::id)
                .all()
                .collectList()
                .flatMapIterable(ids -> ids);
    }

    @Override
    public Mono<Long> shut() {
        return client.sql(ConnectionStatements.SEALED)
                .bind(0, Wall.EVERYTHING)
                .map(sealed::opens)
                .all()
                .filter(opens -> !opens)
                .count();
    }

    @Override
    public Mono<AppSecrets> appSecrets() {
        return client.sql(ConnectionStatements.APP_SECRETS)
                .bind(0, Wall.EVERYTHING)
                .map(sealed::openedAppSecret)
                .all()
                .collectList()
                .map(AppSecrets::of);
    }

    @Override
    public Mono<Void> note(ConnectionId connection, Health health) {
        return client.sql(ConnectionStatements.NOTE)
                .bind("id", connection.value())
                .bind(
                        "problem",
                        Parameter.fromOrEmpty(FaultJson.text(health.problem()), String.class))
                .bind("page", maybe(health.pageName(), String.class))
                .bind("expires", maybe(health.tokenExpiresAt(), Instant.class))
                .bind("never", health.tokenNeverExpires())
                .bind("usage", maybe(health.usagePercent(), Integer.class))
                .bind("paused", maybe(health.pausedUntil(), Instant.class))
                .then()
                .as(unitOfWork::inTransaction);
    }
}
