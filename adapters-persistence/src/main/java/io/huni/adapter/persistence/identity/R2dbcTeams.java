package io.huni.adapter.persistence.identity;

import io.huni.application.identity.port.Teams;
import io.huni.domain.identity.TeamId;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

final class R2dbcTeams implements Teams {
    private static final String ADD = "INSERT INTO team (id, name) VALUES ($1, $2)";

    private final DatabaseClient database;

    R2dbcTeams(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> add(TeamId team, String name) {
        return database.sql(ADD).bind(0, team.value()).bind(1, name).then();
    }
}
