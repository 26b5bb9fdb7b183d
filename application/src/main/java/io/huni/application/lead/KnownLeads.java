package io.huni.application.lead;

import io.huni.domain.lead.ExternalId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.Set;

/** In-port for other features: which leads need not be fetched, because they are held. */
@FunctionalInterface
public interface KnownLeads {
    /** Those of the external ids that are known, with the leads that they became. */
    Mono<Map<ExternalId, LeadId>> known(LeadSource source, Set<ExternalId> externalIds);
}
