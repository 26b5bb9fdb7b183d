package io.huni.adapter.web.connection;

import io.huni.adapter.web.shared.Fields;
import io.huni.application.connection.ChangeConnection;
import io.huni.domain.connection.Secret;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.DistributorId;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** What is to be changed about a connection; what is absent stays. The page never changes. */
@Schema(name = "ConnectionChange")
record ConnectionChange(
        @Nullable UUID distributorId,
        @Nullable String name,
        @Nullable List<String> formIds,
        @Schema(format = "password") @Nullable String accessToken,
        @Schema(format = "password") @Nullable String appSecret,
        @Schema(minimum = "1", maximum = "1440") @Nullable Integer syncIntervalMinutes,
        @Nullable Boolean active,
        @Nullable String adAccountId) {

    ChangeConnection.Command command(Actor actor, ConnectionId connection, OptionalInt version) {
        return new ChangeConnection.Command(
                actor,
                connection,
                version,
                Fields.optional("distributorId", distributorId, DistributorId::new),
                Optional.ofNullable(name),
                Optional.ofNullable(formIds).map(MetaIds::forms),
                Fields.optional("accessToken", accessToken, Secret::new),
                Fields.optional("appSecret", appSecret, Secret::new),
                Fields.optional("syncIntervalMinutes", syncIntervalMinutes, MetaIds::minutes),
                Optional.ofNullable(active),
                Fields.optional("adAccountId", adAccountId, MetaIds::account));
    }

    @Override
    public String toString() {
        return "ConnectionChange[" + name + "]";
    }
}
