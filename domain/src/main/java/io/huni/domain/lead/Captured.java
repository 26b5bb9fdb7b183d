package io.huni.domain.lead;

import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.scoring.ScoringFacts;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.DistributorId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a lead at the moment of its capture, normalised and checked. */
public record Captured(
        LeadSource source,
        Optional<ExternalId> externalId,
        Optional<DistributorId> distributor,
        Optional<ConnectionId> connection,
        ContactDetails contact,
        String service,
        List<Answer> answers,
        Map<String, Object> custom,
        List<Consent> consents,
        List<FieldAnswer> raw,
        Attribution attribution,
        Optional<UserId> assignee,
        Optional<TeamId> team,
        boolean test,
        Instant submittedAt) {
    ScoringFacts facts(Instant submitted) {
        return new ScoringFacts(
                contact.email().isPresent(),
                contact.phone().isPresent(),
                service,
                (int) answers.stream().filter(Answer::given).count(),
                submitted);
    }
}
