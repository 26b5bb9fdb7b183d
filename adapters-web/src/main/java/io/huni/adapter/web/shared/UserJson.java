package io.huni.adapter.web.shared;

import io.huni.domain.identity.Role;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.User;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.Optional;
import java.util.UUID;

/**
 * A person as the API writes one.
 *
 * @param roleName of an own role; the built-in ones have their names in the screens
 * @param scope how far the role reaches, whatever it is called
 */
@Schema(name = "User")
public record UserJson(
        UUID id,
        @Schema(example = "zeynep@anadolu.example") String email,
        @Schema(example = "Zeynep Doğan") String name,
        @Schema(
                        description =
                                "SUPERADMIN, ADMIN, MANAGER, STAFF, DISTRIBUTOR or an own role's"
                                        + " id",
                        example = "STAFF")
                String role,
        Optional<String> roleName,
        Scope scope,
        Optional<UUID> distributorId,
        Optional<UUID> teamId,
        boolean active,
        @Schema(description = "Whether leads may be given to this person: active, and reads leads")
                boolean mayHoldLeads,
        Language language,
        int version) {

    public static UserJson of(User user) {
        return new UserJson(
                user.id().value(),
                user.email().value(),
                user.name(),
                user.role().key().value(),
                Optional.of(user.role()).filter(role -> !role.isBuiltIn()).map(Role::name),
                user.role().scope(),
                user.distributor().map(id -> id.value()),
                user.team().map(id -> id.value()),
                user.active(),
                user.mayHoldLeads(),
                user.language(),
                user.version());
    }
}
