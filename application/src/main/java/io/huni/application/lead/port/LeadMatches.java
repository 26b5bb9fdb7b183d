package io.huni.application.lead.port;

import io.huni.application.lead.MatchLeads.Named;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadKey;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Out-port: leads by what they are known under, many at once. */
public interface LeadMatches {
    /** For each key that is known the newest lead that has it and is not in the trash. */
    Mono<Map<LeadKey, LeadId>> match(Visibility visibility, Set<LeadKey> keys);

    /** Those that are inside the visibility and not in the trash. */
    Mono<Map<LeadId, Named>> named(Visibility visibility, Set<LeadId> leads);

    /**
     * Removes those that are as they were caught: nobody has worked on them but rules. The rest
     * stays. Their source may bring them again.
     *
     * @return those that are gone
     */
    Mono<Set<LeadId>> takeBack(Visibility visibility, List<LeadId> leads);
}
