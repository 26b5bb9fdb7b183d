package io.huni.adapter.web.connection;

import io.huni.adapter.web.shared.Fields;
import io.huni.application.connection.CreateConnection;
import io.huni.domain.connection.ConnectionErrorKey;
import io.huni.domain.connection.Credentials;
import io.huni.domain.connection.Secret;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.MetaId;
import io.huni.domain.shared.Refused;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A connection about to be made. */
@Schema(name = "NewConnection")
record NewConnection(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable UUID distributorId,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "Nova Dent Clinic")
                @Nullable String name,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "104321987654321")
                @Nullable String pageId,
        @Schema(description = "None means every form of the page") @Nullable List<String> formIds,
        @Schema(requiredMode = RequiredMode.REQUIRED, format = "password")
                @Nullable String accessToken,
        @Schema(format = "password") @Nullable String appSecret,
        @Schema(minimum = "1", maximum = "1440", defaultValue = "5")
                @Nullable Integer syncIntervalMinutes,
        @Schema(defaultValue = "true") @Nullable Boolean active,
        @Schema(example = "act_230498710345") @Nullable String adAccountId) {
    private static final Duration STANDARD_INTERVAL = Duration.ofMinutes(5);

    CreateConnection.Command command(Actor actor) {
        return new CreateConnection.Command(
                actor,
                Fields.required("distributorId", distributorId, DistributorId::new),
                Fields.required("name", name),
                Fields.required("pageId", pageId, MetaId::new),
                formIds == null ? List.of() : MetaIds.forms(formIds),
                credentials(),
                Fields.optional("syncIntervalMinutes", syncIntervalMinutes, MetaIds::minutes)
                        .orElse(STANDARD_INTERVAL),
                !Boolean.FALSE.equals(active),
                Fields.optional("adAccountId", adAccountId, MetaIds::account));
    }

    private Credentials credentials() {
        if (accessToken == null || accessToken.isBlank()) {
            throw new Refused(ConnectionErrorKey.TOKEN_MISSING, Map.of(), "/accessToken");
        }
        return new Credentials(
                Fields.required("accessToken", accessToken, Secret::new),
                Fields.optional("appSecret", appSecret, Secret::new));
    }

    @Override
    public String toString() {
        return "NewConnection[" + name + "]";
    }
}
