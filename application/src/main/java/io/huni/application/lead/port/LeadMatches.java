package io.huni.application.lead.port;

import io.huni.application.lead.MatchLeads.Named;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadEvent.LeadLeft;
import io.huni.domain.lead.LeadKey;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
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
     * Those that are as they were caught, with their owners: nobody has worked on them but rules.
     * They are kept from everybody else's change until the end of the transaction.
     */
    Mono<Map<LeadId, Owners>> claimUntouched(Visibility visibility, List<LeadId> leads);

    /** Removes what was claimed, with all that belongs to it. Its source may bring it again. */
    Mono<Void> remove(List<LeadLeft> leads, Instant at);
}
