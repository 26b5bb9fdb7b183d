package io.huni.adapter.persistence.identity;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.identity.Scope;
import io.r2dbc.spi.Readable;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of own_role, alone or beside the person who has it. */
final class RoleRow {
    static final String COLUMNS = "id, name, scope, rights, version";

    /** What stands in app_user.role when the person has an own role. */
    static final String OWN = "OWN_ROLE";

    /** For the columns of app_user. */
    static final String OF_USER =
            """
            (SELECT jsonb_build_object('id', r.id, 'name', r.name, 'scope', r.scope,
                'rights', r.rights, 'version', r.version)::text
            FROM own_role r WHERE r.id = own_role_id) AS own_role\
            """;

    /** For the columns of invitation, which names an own role where it names a built-in one. */
    static final String OF_INVITATION = OF_USER.replace("r.id = own_role_id", "r.id::text = role");

    private RoleRow() {}

    static Role role(Readable row) {
        return new Role(
                new RoleKey(required(row, "id", UUID.class).toString()),
                required(row, "name", String.class),
                Scope.valueOf(required(row, "scope", String.class)),
                rights(List.of(required(row, "rights", String[].class))),
                required(row, "version", Integer.class));
    }

    static Role ofUser(Readable row) {
        return optional(row, "own_role", String.class)
                .map(json -> DatabaseJson.read(json, Own.class).role())
                .orElseGet(() -> Role.named(required(row, "role", String.class)));
    }

    /** Empty when the role is not there any more. */
    static Optional<Role> ofInvitation(Readable row) {
        RoleKey key = new RoleKey(required(row, "role", String.class));
        return optional(row, "own_role", String.class)
                .map(json -> DatabaseJson.read(json, Own.class).role())
                .or(
                        () ->
                                Optional.of(key)
                                        .filter(Role::isBuiltIn)
                                        .map(in -> Role.named(in.value())));
    }

    static String[] names(Set<Right> rights) {
        return rights.stream().map(Right::name).sorted().toArray(String[]::new);
    }

    /** A right that a later release took away again gives nothing. */
    static Set<Right> rights(Collection<String> names) {
        return Stream.of(Right.values())
                .filter(right -> names.contains(right.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Own(UUID id, String name, Scope scope, List<String> rights, int version) {
        Role role() {
            return new Role(
                    new RoleKey(id.toString()), name, scope, RoleRow.rights(rights), version);
        }
    }
}
