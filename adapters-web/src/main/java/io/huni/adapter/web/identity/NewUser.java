package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Fields;
import io.huni.application.identity.CreateUser;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Password;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.identity.TeamId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/** A person about to be added. */
@Schema(name = "NewUser")
record NewUser(
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "ayse@anadolu.example")
                @Nullable String email,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "Ayşe Yıldırım")
                @Nullable String name,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "STAFF") @Nullable String role,
        @Schema(requiredMode = RequiredMode.REQUIRED, format = "password", minLength = 10)
                @Nullable String password,
        @Nullable UUID distributorId,
        @Nullable UUID teamId,
        @Nullable Language language) {

    CreateUser.Command command(Actor actor) {
        return new CreateUser.Command(
                actor,
                Fields.required("email", email, EmailAddress::new),
                Fields.required("name", name),
                Fields.required("role", role, RoleKey::new),
                Fields.required("password", password, Password::new),
                Fields.optional("distributorId", distributorId, DistributorId::new),
                Fields.optional("teamId", teamId, TeamId::new),
                Optional.ofNullable(language).orElse(Language.TR));
    }
}
