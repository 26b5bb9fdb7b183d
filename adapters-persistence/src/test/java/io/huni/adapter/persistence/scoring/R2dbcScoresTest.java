package io.huni.adapter.persistence.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.lead.LeadsOnPostgres;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.port.Leads;
import io.huni.application.scoring.ScoresContract;
import io.huni.application.scoring.port.Scores;
import io.huni.application.shared.UnitOfWork;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class R2dbcScoresTest extends ScoresContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    /** Levels are numbers that are kept; time moves them without anybody touching a lead. */
    @AfterEach
    void theKeptNumbersFollow() {
        assertThat(
                        POSTGRES.client()
                                .sql("SELECT difference FROM lead_count_differences()")
                                .mapValue(String.class)
                                .all()
                                .collectList()
                                .as(POSTGRES.unitOfWork()::inTransaction)
                                .block())
                .isEmpty();
    }

    @Override
    protected Leads leads() {
        return LeadsOnPostgres.of(POSTGRES);
    }

    @Override
    protected Scores scores() {
        return new R2dbcScores(POSTGRES.client(), POSTGRES.unitOfWork());
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return POSTGRES.unitOfWork();
    }
}
