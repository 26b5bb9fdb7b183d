package io.huni.adapter.persistence.lead;

import com.github.f4b6a3.uuid.UuidCreator;

import io.huni.adapter.persistence.outbox.OutboxRows;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.port.Leads;
import io.huni.application.outbox.Reaction;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringMethod;

/** The real leads for tests of other adapters. */
public final class LeadsOnPostgres {
    private LeadsOnPostgres() {}

    public static Leads of(PostgresTest postgres, Reaction... reactions) {
        OutboxRows outbox =
                new OutboxRows(
                        () -> java.util.Arrays.stream(reactions),
                        UuidCreator::getTimeOrderedEpochPlus1);
        return new R2dbcLeads(
                postgres.client(),
                outbox,
                new ScoringMethod(ScoreWeights.standard()),
                UuidCreator::getTimeOrderedEpochPlus1);
    }
}
