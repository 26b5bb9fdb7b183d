package io.huni.adapter.persistence.organisation;

import io.huni.adapter.persistence.shared.LeadRows;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.organisation.DistributorsContract;
import io.huni.application.organisation.port.Distributors;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Instant;

final class R2dbcDistributorsTest extends DistributorsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @AfterEach
    void empty() {
        POSTGRES.run("TRUNCATE distributor CASCADE");
    }

    @Override
    protected Distributors distributors() {
        return new R2dbcDistributors(POSTGRES.client());
    }

    @Override
    protected void holdLead(DistributorId distributor) {
        LeadRows.insert(POSTGRES, distributor.value().toString(), "", "", Instant.now());
    }
}
