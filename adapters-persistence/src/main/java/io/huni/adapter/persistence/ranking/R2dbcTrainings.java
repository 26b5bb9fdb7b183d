package io.huni.adapter.persistence.ranking;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.application.ranking.port.Trainings;
import io.huni.domain.identity.UserId;
import io.huni.domain.ranking.EnoughData;
import io.huni.domain.ranking.ModelCard;
import io.huni.domain.ranking.RankingErrorKey;
import io.huni.domain.ranking.Training;
import io.huni.domain.ranking.TrainingId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class R2dbcTrainings implements Trainings {
    private static final String COLUMNS =
            "id, asked_by, state, phase, percent, attempts, asked_at, ended_at, data, card,"
                    + " problem";

    private static final String READ =
            """
            SELECT id, asked_by, state, phase, percent, attempts, asked_at, ended_at,
                data::text AS data, card::text AS card, problem
            FROM ranking_training
            """;

    private static final String OPEN = READ + "WHERE state IN ('QUEUED', 'RUNNING')";

    private static final String LATEST = READ + "ORDER BY asked_at DESC, id DESC LIMIT $1";

    private static final String OF_MODEL =
            READ + "WHERE id IN (SELECT ranking_model.id FROM ranking_model)";

    private static final String ADD =
            """
            INSERT INTO ranking_training (COLUMNS)
            SELECT COLUMNS FROM jsonb_to_record($1::jsonb) AS t(
                id uuid, asked_by uuid, state text, phase text, percent integer, attempts integer,
                asked_at timestamptz, ended_at timestamptz, data jsonb, card jsonb, problem text)
            ON CONFLICT \
            """
                    .replace("COLUMNS", COLUMNS);

    private static final String ADD_IF_NONE = ADD + "DO NOTHING";

    private static final String SAVE =
            ADD
                    + """
                    (id) DO UPDATE SET
                        (state, phase, percent, attempts, ended_at, data, card, problem) = (
                            excluded.state, excluded.phase, excluded.percent, excluded.attempts,
                            excluded.ended_at, excluded.data, excluded.card, excluded.problem)
                    """;

    private final DatabaseClient client;

    R2dbcTrainings(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Training> open() {
        return client.sql(OPEN).map(R2dbcTrainings::training).one();
    }

    @Override
    public Mono<Boolean> add(Training training) {
        return client.sql(ADD_IF_NONE)
                .bind(0, json(training))
                .fetch()
                .rowsUpdated()
                .map(added -> added == 1);
    }

    @Override
    public Mono<Void> save(Training training) {
        return client.sql(SAVE).bind(0, json(training)).then();
    }

    @Override
    public Mono<List<Training>> latest(int most) {
        return client.sql(LATEST).bind(0, most).map(R2dbcTrainings::training).all().collectList();
    }

    @Override
    public Mono<Training> ofCurrentModel() {
        return client.sql(OF_MODEL).map(R2dbcTrainings::training).one();
    }

    private static String json(Training training) {
        return DatabaseJson.write(
                new TrainingRow(
                        training.id().value(),
                        training.askedBy().map(UserId::value),
                        training.state(),
                        training.phase(),
                        training.percent(),
                        training.attempts(),
                        training.askedAt(),
                        training.endedAt(),
                        training.data(),
                        training.card(),
                        training.problem().map(RankingErrorKey::name)));
    }

    private static Training training(Readable row) {
        return new Training(
                new TrainingId(required(row, "id", UUID.class)),
                optional(row, "asked_by", UUID.class).map(UserId::new),
                Training.State.valueOf(required(row, "state", String.class)),
                Training.Phase.valueOf(required(row, "phase", String.class)),
                required(row, "percent", Integer.class),
                required(row, "attempts", Integer.class),
                required(row, "asked_at", Instant.class),
                optional(row, "ended_at", Instant.class),
                optional(row, "data", String.class)
                        .map(data -> DatabaseJson.read(data, EnoughData.class)),
                optional(row, "card", String.class)
                        .map(card -> DatabaseJson.read(card, ModelCard.class)),
                optional(row, "problem", String.class).map(RankingErrorKey::valueOf));
    }

    private record TrainingRow(
            UUID id,
            Optional<UUID> askedBy,
            Training.State state,
            Training.Phase phase,
            int percent,
            int attempts,
            Instant askedAt,
            Optional<Instant> endedAt,
            Optional<EnoughData> data,
            Optional<ModelCard> card,
            Optional<String> problem) {}
}
