package io.huni.adapter.persistence.quality;

import io.huni.application.quality.port.CriteriaBook;
import io.huni.application.quality.port.QualityLeads;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** The out-ports of quality. */
@Configuration(proxyBeanMethods = false)
public class QualityPersistence {
    @Bean
    CriteriaBook criteriaBook(DatabaseClient client) {
        return new R2dbcCriteriaBook(client);
    }

    @Bean
    QualityLeads qualityLeads(DatabaseClient client) {
        return new R2dbcQualityLeads(client);
    }
}
