package io.huni.application.lead;

import io.huni.domain.lead.ContactDetails;
import io.huni.domain.lead.EditedLead;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadFacts;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringMethod;

import java.time.Instant;
import java.util.Optional;

/** What people have done to leads, for tests that begin in the middle. */
public final class LeadMoves {
    private LeadMoves() {}

    /** The lead in another status. */
    public static Lead moved(Lead lead, LeadStatus status) {
        return new Lead(
                lead.id(),
                lead.source(),
                lead.externalId(),
                lead.distributor(),
                lead.connection(),
                lead.contact(),
                lead.service(),
                lead.answers(),
                lead.custom(),
                lead.consents(),
                lead.raw(),
                lead.attribution(),
                status,
                lead.assignee(),
                lead.team(),
                lead.score(),
                lead.test(),
                lead.submittedAt(),
                lead.capturedAt());
    }

    public static Lead corrected(Lead lead, String service) {
        return edit(lead, service).after();
    }

    /** Another service, and no e-mail. */
    public static EditedLead edit(Lead lead, String service) {
        ContactDetails contact = lead.contact();
        ContactDetails withoutEmail =
                new ContactDetails(
                        contact.fullName(),
                        contact.firstName(),
                        contact.lastName(),
                        Optional.empty(),
                        contact.phone(),
                        Optional.empty(),
                        contact.phoneAsTyped());
        LeadFacts facts = new LeadFacts(withoutEmail, service, lead.custom(), lead.distributor());
        return EditedLead.of(
                        lead,
                        facts,
                        Optional.empty(),
                        new ScoringMethod(ScoreWeights.standard()),
                        Instant.parse("2026-11-20T10:00:00Z"))
                .orElseThrow();
    }
}
