package io.huni.application.connection;

import io.huni.domain.connection.Secret;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * In-port: changes a connection. A new token or a switch to active clears the fault, syncs at once
 * and gives parked deliveries of the page another try. Needs {@code connection:manage}.
 */
public interface ChangeConnection {
    Mono<ConnectionView> change(Command command);

    /**
     * Empty means unchanged.
     *
     * @param expectedVersion refuses with {@code shared.stale} when the record has another
     */
    record Command(
            Actor actor,
            ConnectionId connection,
            OptionalInt expectedVersion,
            Optional<DistributorId> distributor,
            Optional<String> name,
            Optional<List<MetaId>> forms,
            Optional<Secret> accessToken,
            Optional<Secret> appSecret,
            Optional<Duration> syncInterval,
            Optional<Boolean> active,
            Optional<MetaId> adAccount) {}
}
