package io.huni.application.notification.port;

import io.huni.domain.identity.Owners;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Out-port: leads of which people are told. */
public interface NoticedLeads {
    /** Those that are there at this moment, neither in the trash nor tests. */
    Mono<Map<LeadId, Noticed>> of(Collection<LeadId> leads);

    /**
     * @param by the person who brought it in; empty when it came by itself
     */
    record Noticed(Owners owners, Optional<UserId> by) {}
}
