package io.huni.adapter.persistence.audit;

import io.huni.application.audit.port.AuditBook;
import io.huni.application.shared.AuditTrail;
import io.huni.application.shared.UnitOfWork;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** The out-ports of the audit trail. */
@Configuration(proxyBeanMethods = false)
public class AuditPersistence {
    @Bean
    AuditBook auditBook(DatabaseClient client) {
        return new R2dbcAuditBook(client);
    }

    @Bean
    AuditTrail auditTrail(DatabaseClient client, UnitOfWork unitOfWork) {
        return new R2dbcAuditTrail(client, unitOfWork);
    }
}
