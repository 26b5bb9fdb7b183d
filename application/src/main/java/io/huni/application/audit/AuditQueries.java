package io.huni.application.audit;

import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;

import reactor.core.publisher.Mono;

import java.util.Optional;

/** In-port: reads and proves the audit trail. Needs {@code audit:read} over everything. */
public interface AuditQueries {
    /** The newest first. */
    Mono<Json> page(Actor actor, AuditFilter filter, PageRequest page);

    /**
     * @param kept the end of the chain at an earlier check, as somebody kept it elsewhere
     */
    Mono<Verdict> verify(Actor actor, Optional<Seal> kept);

    /**
     * @param unsealed entries so new that they stand in no chain yet
     * @param seal where the chain ends now
     * @param wrong the first, empty when every entry is as it was written
     */
    record Verdict(long checked, long unsealed, Seal seal, Optional<Wrong> wrong) {
        public boolean isIntact() {
            return wrong.isEmpty();
        }
    }

    /**
     * @param place in the chain
     * @param entry empty when it is gone
     */
    record Wrong(long place, Optional<Long> entry, Reason reason) {}

    /** What is wrong with an entry. */
    enum Reason {
        /** It, or the one before it, is not as it was written. */
        CHANGED,
        /** Nobody stands at its place any more. */
        MISSING,
        /** It was put behind the end of the chain without having been sealed. */
        ADDED,
        /** The chain does not end with the entry that was sealed last. */
        CUT,
        /** It is not the one that was sealed when the kept seal was taken. */
        REWRITTEN
    }
}
