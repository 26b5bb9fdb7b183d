package io.huni.application.identity.port;

import io.huni.domain.identity.Module;
import io.huni.domain.identity.Visibility;

import reactor.core.publisher.Mono;

import java.util.Map;

/** Out-port: how many records of each module a scope holds. */
public interface AccessCounts {
    /**
     * Modules without records of their own are missing. Exact, leads without those in the trash.
     */
    Mono<Map<Module, Long>> inScope(Visibility visibility);
}
