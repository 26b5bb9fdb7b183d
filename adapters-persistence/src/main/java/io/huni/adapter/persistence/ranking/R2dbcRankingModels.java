package io.huni.adapter.persistence.ranking;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.application.ranking.port.LearnedModel;
import io.huni.application.ranking.port.RankingModels;
import io.huni.domain.ranking.Calibration;
import io.huni.domain.ranking.TrainingId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.util.UUID;

final class R2dbcRankingModels implements RankingModels {
    private static final String CURRENT_ID = "SELECT id FROM ranking_model";

    private static final String CURRENT =
            "SELECT id, model, calibration::text AS calibration FROM ranking_model";

    /** In an order of their own: nobody sees two, or none in between. */
    private static final String LOCK = "LOCK TABLE ranking_model IN SHARE ROW EXCLUSIVE MODE";

    private static final String FORGET = "DELETE FROM ranking_model";

    private static final String USE =
            "INSERT INTO ranking_model (id, model, calibration) VALUES ($1, $2, $3::jsonb)";

    private final DatabaseClient client;

    R2dbcRankingModels(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<TrainingId> currentId() {
        return client.sql(CURRENT_ID)
                .map(row -> new TrainingId(required(row, "id", UUID.class)))
                .one();
    }

    @Override
    public Mono<RankingModel> current() {
        return client.sql(CURRENT).map(R2dbcRankingModels::model).one();
    }

    @Override
    public Mono<Void> use(RankingModel model) {
        return client.sql(LOCK)
                .then()
                .then(client.sql(FORGET).then())
                .then(Mono.defer(() -> added(model)));
    }

    private Mono<Void> added(RankingModel model) {
        return client.sql(USE)
                .bind(0, model.id().value())
                .bind(1, model.learned().bytes())
                .bind(2, DatabaseJson.write(model.calibration()))
                .then();
    }

    private static RankingModel model(Readable row) {
        return new RankingModel(
                new TrainingId(required(row, "id", UUID.class)),
                new LearnedModel(required(row, "model", byte[].class)),
                DatabaseJson.read(required(row, "calibration", String.class), Calibration.class));
    }
}
