package io.huni.adapter.web.shared;

import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.Optional;
import java.util.UUID;

/** A person as the API writes one. */
@Schema(name = "User")
public record UserJson(
        UUID id,
        @Schema(example = "zeynep@anadolu.example") String email,
        @Schema(example = "Zeynep Doğan") String name,
        Role role,
        Optional<UUID> distributorId,
        Optional<UUID> teamId,
        boolean active,
        Language language) {

    public static UserJson of(User user) {
        return new UserJson(
                user.id().value(),
                user.email().value(),
                user.name(),
                user.role(),
                user.distributor().map(id -> id.value()),
                user.team().map(id -> id.value()),
                user.active(),
                user.language());
    }
}
