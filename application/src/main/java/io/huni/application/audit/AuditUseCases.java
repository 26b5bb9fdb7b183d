package io.huni.application.audit;

import io.huni.application.audit.port.AuditBook;
import io.huni.application.shared.UnitOfWork;

/** Builds the use cases of the audit trail. */
public final class AuditUseCases {
    private AuditUseCases() {}

    public static AuditQueries auditQueries(AuditBook book) {
        return new AuditQueriesService(book);
    }

    public static SealAudit sealAudit(AuditBook book, UnitOfWork unitOfWork) {
        return new SealAuditService(book, unitOfWork);
    }
}
