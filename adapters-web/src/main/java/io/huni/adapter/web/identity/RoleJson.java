package io.huni.adapter.web.identity;

import io.huni.application.identity.RoleQueries.RoleView;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.Scope;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A role as the API writes it.
 *
 * @param giveable whether the caller may give it: nobody gives more than the own
 */
@Schema(name = "Role")
record RoleJson(
        @Schema(example = "STAFF") String id,
        @Schema(example = "Takım lideri") String name,
        boolean builtIn,
        Scope scope,
        @Schema(example = "[\"lead:read\",\"lead:comment\"]") List<String> rights,
        long holders,
        boolean giveable,
        int version) {

    static RoleJson of(Role role, long holders, boolean giveable) {
        return new RoleJson(
                role.key().value(),
                role.name(),
                role.isBuiltIn(),
                role.scope(),
                keys(role.rights()),
                holders,
                giveable,
                role.version());
    }

    static List<String> keys(Collection<Right> rights) {
        return rights.stream().map(Right::key).sorted().toList();
    }

    /**
     * @param rights all that there are, in the order of a matrix
     */
    @Schema(name = "RoleList")
    record Roles(List<RoleJson> items, List<String> rights) {
        static Roles of(List<RoleView> found, Actor actor) {
            return new Roles(
                    found.stream()
                            .map(
                                    view ->
                                            RoleJson.of(
                                                    view.role(),
                                                    view.holders(),
                                                    actor.reaches(view.role())))
                            .toList(),
                    Stream.of(Right.values()).map(Right::key).toList());
        }
    }
}
