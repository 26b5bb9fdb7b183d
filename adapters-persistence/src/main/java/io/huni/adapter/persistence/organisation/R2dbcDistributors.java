package io.huni.adapter.persistence.organisation;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Constraints;
import io.huni.adapter.persistence.shared.ScopeSetting;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.organisation.DistributorView;
import io.huni.application.organisation.port.Distributors;
import io.huni.domain.identity.Visibility;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.organisation.OrganisationErrorKey;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Refused;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

final class R2dbcDistributors implements Distributors {
    private static final String SAVE =
            """
            INSERT INTO distributor (id, name, active, response_target_seconds, version)
            VALUES (:id, :name, :active, :target, :version)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, active = excluded.active,
                response_target_seconds = excluded.response_target_seconds,
                version = excluded.version
            """;

    private static final String FIND =
            "SELECT id, name, active, response_target_seconds, version FROM distributor"
                    + " WHERE id = :id";

    /** The reader's scope holds for the counts too. */
    private static final String ALL =
            Wall.around(
                    """
                    SELECT d.id, d.name, d.active, d.response_target_seconds, d.version,
                        coalesce(held.leads, 0) AS leads
                    FROM distributor d
                    LEFT JOIN (
                        SELECT distributor_id, sum(leads)::bigint AS leads FROM lead_counted
                        WHERE kind = 'PERSON' AND day = '-infinity' AND NOT test
                        GROUP BY distributor_id
                    ) held ON held.distributor_id = d.id
                    WHERE SCOPED AND (%s)
                    ORDER BY d.name COLLATE "tr-TR-x-icu", d.id
                    """);

    private final DatabaseClient client;

    R2dbcDistributors(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> save(Distributor distributor) {
        return client.sql(SAVE)
                .bind("id", distributor.id().value())
                .bind("name", distributor.name())
                .bind("active", distributor.active())
                .bind("target", (int) distributor.responseTarget().toSeconds())
                .bind("version", distributor.version())
                .then()
                .onErrorMap(
                        Constraints.meaning(
                                Map.of("distributor_name_key", R2dbcDistributors::nameTaken)));
    }

    private static Refused nameTaken() {
        return new Refused(OrganisationErrorKey.DISTRIBUTOR_NAME_TAKEN, Map.of(), "/name");
    }

    @Override
    public Mono<Distributor> find(DistributorId distributor) {
        return one(FIND, distributor);
    }

    @Override
    public Mono<Distributor> claim(DistributorId distributor) {
        return one(FIND + " FOR UPDATE", distributor);
    }

    private Mono<Distributor> one(String statement, DistributorId distributor) {
        return client.sql(statement)
                .bind("id", distributor.value())
                .map(R2dbcDistributors::distributor)
                .one();
    }

    private static Distributor distributor(Readable row) {
        return new Distributor(
                new DistributorId(required(row, "id", UUID.class)),
                required(row, "name", String.class),
                required(row, "active", Boolean.class),
                Duration.ofSeconds(required(row, "response_target_seconds", Integer.class)),
                required(row, "version", Integer.class));
    }

    @Override
    public Mono<List<DistributorView>> all(Visibility visibility) {
        return switch (visibility) {
            case Visibility.Nothing() -> Mono.just(List.of());
            case Visibility.OfDistributor(var one) ->
                    views(scoped("d.id = $2", visibility).bind(1, one.value()));
            case Visibility.Everything _, Visibility.OfTeam _, Visibility.OfAssignee _ ->
                    views(scoped("true", visibility));
        };
    }

    private GenericExecuteSpec scoped(String which, Visibility visibility) {
        return client.sql(ALL.formatted(which)).bind(0, ScopeSetting.of(visibility));
    }

    private static Mono<List<DistributorView>> views(GenericExecuteSpec statement) {
        return statement
                .map(
                        row ->
                                new DistributorView(
                                        distributor(row), required(row, "leads", Long.class)))
                .all()
                .collectList();
    }
}
