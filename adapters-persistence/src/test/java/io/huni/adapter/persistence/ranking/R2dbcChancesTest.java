package io.huni.adapter.persistence.ranking;

import io.huni.adapter.persistence.lead.LeadsOnPostgres;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.port.Leads;
import io.huni.application.ranking.ChancesContract;
import io.huni.application.ranking.port.Chances;
import io.huni.application.shared.UnitOfWork;

import org.junit.jupiter.api.extension.RegisterExtension;

class R2dbcChancesTest extends ChancesContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @Override
    protected Leads leads() {
        return LeadsOnPostgres.of(POSTGRES);
    }

    @Override
    protected Chances chances() {
        return new R2dbcChances(POSTGRES.client());
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return POSTGRES.unitOfWork();
    }
}
