package io.huni.application.connection;

import io.huni.domain.connection.Credentials;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * In-port: a new connection; its backfill starts at once when it is active. Needs {@code
 * connection:manage}.
 */
public interface CreateConnection {
    Mono<ConnectionView> create(Command command);

    record Command(
            Actor actor,
            DistributorId distributor,
            String name,
            MetaId page,
            List<MetaId> forms,
            Credentials credentials,
            Duration syncInterval,
            boolean active,
            Optional<MetaId> adAccount) {}
}
