package io.huni.adapter.persistence.organisation;

import io.huni.application.organisation.port.Distributors;
import io.huni.application.organisation.port.Organisations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** The out-ports of the organisation. */
@Configuration(proxyBeanMethods = false)
public class OrganisationPersistence {
    @Bean
    Organisations organisations(DatabaseClient client) {
        return new R2dbcOrganisations(client);
    }

    @Bean
    Distributors distributors(DatabaseClient client) {
        return new R2dbcDistributors(client);
    }
}
