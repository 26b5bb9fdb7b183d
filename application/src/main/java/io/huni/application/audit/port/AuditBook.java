package io.huni.application.audit.port;

import io.huni.application.audit.AuditFilter;
import io.huni.application.audit.AuditQueries.Verdict;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;

import reactor.core.publisher.Mono;

/** Out-port: the audit trail. It is written by the database with each change. */
public interface AuditBook {
    Mono<Json> page(AuditFilter filter, PageRequest page);

    Mono<Verdict> verify();

    /** Seals at most so many and says how many; 0 while another node seals. */
    Mono<Integer> seal(int most);
}
