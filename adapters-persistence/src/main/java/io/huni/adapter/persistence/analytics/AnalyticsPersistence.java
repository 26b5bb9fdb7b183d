package io.huni.adapter.persistence.analytics;

import io.huni.application.analytics.AnalyticsPorts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** The out-ports of analytics. */
@Configuration(proxyBeanMethods = false)
public class AnalyticsPersistence {
    @Bean
    AnalyticsPorts analyticsPorts(DatabaseClient client) {
        return new AnalyticsPorts(
                new R2dbcNumbers(client),
                new R2dbcWorkingTimes(client),
                new R2dbcLateLeads(client),
                new R2dbcKeptNumbers(client));
    }
}
