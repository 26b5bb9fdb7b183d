package io.huni.adapter.persistence.live;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.adapter.persistence.shared.Wakeups;
import io.huni.application.live.Announce.Announcement;
import io.huni.application.live.port.LiveWhispers;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whispers as notifications: PostgreSQL carries them and keeps nothing. */
final class PostgresLiveWhispers implements LiveWhispers {
    private static final String TELL = "SELECT pg_notify('" + Wakeups.WHISPER + "', $1)";

    private final DatabaseClient client;
    private final Wakeups wakeups;

    PostgresLiveWhispers(DatabaseClient client, Wakeups wakeups) {
        this.client = client;
        this.wakeups = wakeups;
    }

    @Override
    public Mono<Void> tell(Announcement whisper) {
        return client.sql(TELL).bind(0, DatabaseJson.write(Said.of(whisper))).then();
    }

    @Override
    public Flux<Announcement> stream() {
        return wakeups.said(Wakeups.WHISPER)
                .map(said -> DatabaseJson.read(said, Said.class).whisper());
    }

    private record Said(
            List<String> topics,
            String type,
            Module module,
            Optional<UUID> distributor,
            Optional<UUID> team,
            Optional<UUID> assignee,
            String data) {
        static Said of(Announcement whisper) {
            Owners owners = whisper.owners();
            return new Said(
                    whisper.topics(),
                    whisper.type(),
                    whisper.module(),
                    owners.distributor().map(DistributorId::value),
                    owners.team().map(TeamId::value),
                    owners.assignee().map(UserId::value),
                    whisper.data());
        }

        Announcement whisper() {
            Owners owners =
                    new Owners(
                            distributor.map(DistributorId::new),
                            team.map(TeamId::new),
                            assignee.map(UserId::new));
            return new Announcement(topics, type, module, owners, data);
        }
    }
}
