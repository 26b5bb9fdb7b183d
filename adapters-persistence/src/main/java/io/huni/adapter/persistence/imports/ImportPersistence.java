package io.huni.adapter.persistence.imports;

import io.huni.application.imports.port.ImportRows;
import io.huni.application.imports.port.Imports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** The out-ports of imports that PostgreSQL keeps. */
@Configuration(proxyBeanMethods = false)
public class ImportPersistence {
    @Bean
    Imports imports(DatabaseClient client) {
        return new R2dbcImports(client);
    }

    @Bean
    ImportRows importRows(DatabaseClient client) {
        return new R2dbcImportRows(client);
    }
}
