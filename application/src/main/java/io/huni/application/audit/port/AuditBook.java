package io.huni.application.audit.port;

import io.huni.application.audit.AuditFilter;
import io.huni.application.audit.AuditQueries.Verdict;
import io.huni.application.audit.Seal;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;

import reactor.core.publisher.Mono;

import java.util.Optional;

/** Out-port: the audit trail. It is written by the database with each change. */
public interface AuditBook {
    Mono<Json> page(AuditFilter filter, PageRequest page);

    /** Also against an end of the chain that somebody kept elsewhere. */
    Mono<Verdict> verify(Optional<Seal> kept);

    /** Seals at most so many and says how many; 0 while another node seals. */
    Mono<Integer> seal(int most);
}
