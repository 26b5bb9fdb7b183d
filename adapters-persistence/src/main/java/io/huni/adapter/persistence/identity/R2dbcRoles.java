package io.huni.adapter.persistence.identity;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Constraints;
import io.huni.application.identity.port.Roles;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

final class R2dbcRoles implements Roles {
    private static final String ADD =
            """
            INSERT INTO own_role (id, name, scope, rights, version)
            VALUES (:id, :name, :scope, :rights, :version)
            """;

    private static final String SAVE =
            """
            UPDATE own_role
            SET name = :name, scope = :scope, rights = :rights, version = :version
            WHERE id = :id
            """;

    private static final String REMOVE = "DELETE FROM own_role WHERE id = :id";

    private static final String FIND =
            "SELECT %s FROM own_role WHERE id = :id".formatted(RoleRow.COLUMNS);

    private static final String OWN =
            "SELECT %s FROM own_role ORDER BY name COLLATE \"tr-TR-x-icu\", id"
                    .formatted(RoleRow.COLUMNS);

    private static final String HOLDERS =
            """
            SELECT coalesce(own_role_id::text, role) AS key, count(*) AS holders
            FROM app_user GROUP BY 1
            """;

    private final DatabaseClient client;

    R2dbcRoles(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> add(Role role) {
        return bound(ADD, role).then().onErrorMap(nameTaken());
    }

    @Override
    public Mono<Void> save(Role role) {
        return bound(SAVE, role).then().onErrorMap(nameTaken());
    }

    private GenericExecuteSpec bound(String statement, Role role) {
        return client.sql(statement)
                .bind("id", id(role.key()))
                .bind("name", role.name())
                .bind("scope", role.scope().name())
                .bind("rights", RoleRow.names(role.rights()))
                .bind("version", role.version());
    }

    private static Function<Throwable, Throwable> nameTaken() {
        return Constraints.meaning(
                Map.of(
                        "own_role_name_key",
                        () -> new Refused(IdentityErrorKey.ROLE_NAME_TAKEN, Map.of(), "/name")));
    }

    @Override
    public Mono<Void> remove(RoleKey role) {
        return client.sql(REMOVE)
                .bind("id", id(role))
                .then()
                .onErrorMap(
                        Constraints.meaning(
                                Map.of(
                                        "app_user_own_role_fkey",
                                        () -> new Refused(IdentityErrorKey.ROLE_IN_USE))));
    }

    @Override
    public Mono<Role> find(RoleKey role) {
        return one(FIND, role);
    }

    @Override
    public Mono<Role> claim(RoleKey role) {
        return one(FIND + " FOR UPDATE", role);
    }

    private Mono<Role> one(String statement, RoleKey role) {
        return own(role)
                .flatMap(id -> client.sql(statement).bind("id", id).map(RoleRow::role).one());
    }

    @Override
    public Mono<List<Role>> own() {
        return client.sql(OWN).map(RoleRow::role).all().collectList();
    }

    @Override
    public Mono<Map<RoleKey, Long>> holders() {
        return client.sql(HOLDERS)
                .map(R2dbcRoles::holders)
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static Map.Entry<RoleKey, Long> holders(Readable row) {
        return Map.entry(
                new RoleKey(required(row, "key", String.class)),
                required(row, "holders", Long.class));
    }

    /** Empty for a key that cannot be one of ours. */
    private static Mono<UUID> own(RoleKey role) {
        return Mono.fromSupplier(() -> id(role)).onErrorComplete(Refused.class);
    }

    private static UUID id(RoleKey role) {
        return Require.uuid(role.value());
    }
}
