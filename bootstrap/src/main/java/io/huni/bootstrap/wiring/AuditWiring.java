package io.huni.bootstrap.wiring;

import io.huni.application.audit.AuditQueries;
import io.huni.application.audit.AuditUseCases;
import io.huni.application.audit.SealAudit;
import io.huni.application.audit.port.AuditBook;
import io.huni.application.shared.UnitOfWork;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditWiring {
    @Bean
    AuditQueries auditQueries(AuditBook book) {
        return AuditUseCases.auditQueries(book);
    }

    @Bean
    SealAudit sealAudit(AuditBook book, UnitOfWork unitOfWork) {
        return AuditUseCases.sealAudit(book, unitOfWork);
    }
}
