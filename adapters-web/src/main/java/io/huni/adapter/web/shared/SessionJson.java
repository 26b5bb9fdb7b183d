package io.huni.adapter.web.shared;

import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.User;
import io.huni.domain.organisation.Organisation;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who is signed in and what that person may do.
 *
 * @param scopes how far the rights of a module reach; modules without a right are missing
 */
@Schema(name = "Session")
public record SessionJson(
        UserJson user,
        OrganisationJson organisation,
        @Schema(example = "[\"lead:read\",\"lead:comment\"]") List<String> rights,
        @Schema(example = "{\"lead\":\"TEAM\"}") Map<String, Scope> scopes,
        Optional<Theme> theme) {

    public static SessionJson of(User user, Organisation organisation) {
        return new SessionJson(
                UserJson.of(user),
                OrganisationJson.of(organisation),
                user.role().rights().stream().map(Right::key).sorted().toList(),
                scopes(user.role()),
                Optional.of(user.theme()));
    }

    private static Map<String, Scope> scopes(Role role) {
        Map<String, Scope> scopes = new TreeMap<>();
        role.rights().forEach(right -> scopes.put(right.module().key(), role.scope()));
        return scopes;
    }
}
