package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Fields;
import io.huni.application.identity.ChangeUser;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Password;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Edit;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/** What is to be changed about a person; what is absent stays, {@code null} empties. */
@Schema(name = "UserChange")
record UserChange(
        @Nullable String name,
        @Schema(example = "STAFF") @Nullable String role,
        @Schema(format = "password", minLength = 10) @Nullable String password,
        @Schema(requiredMode = RequiredMode.NOT_REQUIRED) Edit<UUID> distributorId,
        @Schema(requiredMode = RequiredMode.NOT_REQUIRED) Edit<UUID> teamId,
        @Nullable Boolean active,
        @Nullable Language language) {

    ChangeUser.Command command(Actor actor, UserId user, Optional<Integer> version) {
        return new ChangeUser.Command(
                actor,
                user,
                Optional.ofNullable(name),
                Fields.optional("role", role, RoleKey::new),
                Fields.optional("password", password, Password::new),
                distributorId.map(DistributorId::new),
                teamId.map(TeamId::new),
                Optional.ofNullable(active),
                Optional.ofNullable(language),
                version);
    }
}
