package io.huni.adapter.persistence.lead;

import com.github.f4b6a3.uuid.UuidCreator;

import io.huni.adapter.persistence.outbox.OutboxRows;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.port.LeadEdits;
import io.huni.application.lead.port.LeadMatches;
import io.huni.application.lead.port.Leads;
import io.huni.application.outbox.Reaction;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringMethod;

import java.util.Arrays;

/** The real leads for tests of other adapters. */
public final class LeadsOnPostgres {
    private LeadsOnPostgres() {}

    static LeadWriting writing(PostgresTest postgres, Reaction... reactions) {
        return new LeadWriting(
                postgres.client(), outbox(reactions), UuidCreator::getTimeOrderedEpochPlus1);
    }

    static LeadMatches matches(PostgresTest postgres, Reaction... reactions) {
        return new R2dbcLeadMatches(postgres.client(), outbox(reactions));
    }

    static OutboxRows outbox(Reaction... reactions) {
        return new OutboxRows(
                () -> Arrays.stream(reactions), UuidCreator::getTimeOrderedEpochPlus1);
    }

    public static Leads of(PostgresTest postgres, Reaction... reactions) {
        return new R2dbcLeads(
                postgres.client(),
                outbox(reactions),
                new ScoringMethod(ScoreWeights.standard()),
                UuidCreator::getTimeOrderedEpochPlus1);
    }

    public static LeadEdits edits(PostgresTest postgres) {
        return new R2dbcLeadEdits(
                postgres.client(),
                outbox(),
                new ScoringMethod(ScoreWeights.standard()),
                UuidCreator::getTimeOrderedEpochPlus1);
    }
}
