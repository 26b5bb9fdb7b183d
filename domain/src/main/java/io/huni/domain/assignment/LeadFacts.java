package io.huni.domain.assignment;

import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import java.time.Instant;
import java.util.Optional;

/**
 * What rules ask about a lead.
 *
 * @param language of its form, as ISO 639-1 in small letters
 * @param service as the person chose it, empty for none
 * @param phone in E.164
 */
public record LeadFacts(
        LeadId id,
        Optional<DistributorId> distributor,
        LeadSource source,
        Optional<String> language,
        String service,
        Optional<String> phone,
        Instant submittedAt) {}
