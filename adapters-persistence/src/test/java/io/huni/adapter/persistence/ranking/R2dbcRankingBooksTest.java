package io.huni.adapter.persistence.ranking;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.ranking.RankingBooksContract;
import io.huni.application.ranking.port.RankingModels;
import io.huni.application.ranking.port.Trainings;
import io.huni.application.shared.UnitOfWork;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class R2dbcRankingBooksTest extends RankingBooksContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @BeforeEach
    void empty() {
        POSTGRES.run("DELETE FROM ranking_model", "DELETE FROM ranking_training");
    }

    @Override
    protected Trainings trainings() {
        return new R2dbcTrainings(POSTGRES.client());
    }

    @Override
    protected RankingModels models() {
        return new R2dbcRankingModels(POSTGRES.client());
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return POSTGRES.unitOfWork();
    }
}
