package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Fields;
import io.huni.application.identity.ChangeUser;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Password;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/** What is to be changed about a person; what is absent stays. */
@Schema(name = "UserChange")
record UserChange(
        @Nullable String name,
        @Nullable Role role,
        @Schema(format = "password", minLength = 10) @Nullable String password,
        @Nullable UUID distributorId,
        @Nullable UUID teamId,
        @Nullable Boolean active,
        @Nullable Language language) {

    ChangeUser.Command command(Actor actor, UserId user) {
        return new ChangeUser.Command(
                actor,
                user,
                Optional.ofNullable(name),
                Optional.ofNullable(role),
                Fields.optional("password", password, Password::new),
                Fields.optional("distributorId", distributorId, DistributorId::new),
                Fields.optional("teamId", teamId, TeamId::new),
                Optional.ofNullable(active),
                Optional.ofNullable(language));
    }
}
