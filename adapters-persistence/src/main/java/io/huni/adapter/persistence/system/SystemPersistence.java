package io.huni.adapter.persistence.system;

import io.huni.application.system.port.Figures;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** The out-port of the system page. */
@Configuration(proxyBeanMethods = false)
public class SystemPersistence {
    @Bean
    Figures figures(DatabaseClient client) {
        return new R2dbcFigures(client);
    }
}
