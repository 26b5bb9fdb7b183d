package io.huni.adapter.persistence.organisation;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.organisation.OrganisationsContract;
import io.huni.application.organisation.port.Organisations;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

final class R2dbcOrganisationsTest extends OrganisationsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @AfterEach
    void empty() {
        POSTGRES.run("TRUNCATE organisation, setup_token");
    }

    @Override
    protected Organisations organisations() {
        return new R2dbcOrganisations(POSTGRES.client());
    }
}
