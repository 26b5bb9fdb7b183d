package io.huni.adapter.persistence.lead;

import com.github.f4b6a3.uuid.UuidCreator;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.port.CustomFields;
import io.huni.application.lead.port.LeadCorrections;
import io.huni.application.lead.port.LeadMatches;
import io.huni.application.lead.port.LeadWork;
import io.huni.application.outbox.Reaction;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringMethod;

/** The real ports of leads that imports need. */
public final class ImportedLeads {
    private ImportedLeads() {}

    public static LeadMatches matches(PostgresTest postgres) {
        return LeadsOnPostgres.matches(postgres);
    }

    public static LeadCorrections corrections(PostgresTest postgres, Reaction... reactions) {
        return new R2dbcLeadCorrections(
                postgres.client(),
                LeadsOnPostgres.outbox(reactions),
                new ScoringMethod(ScoreWeights.standard()),
                UuidCreator::getTimeOrderedEpochPlus1);
    }

    public static LeadWork work(PostgresTest postgres) {
        return new R2dbcLeadWork(postgres.client(), LeadsOnPostgres.writing(postgres));
    }

    public static CustomFields fields(PostgresTest postgres) {
        return new R2dbcCustomFields(postgres.client());
    }
}
