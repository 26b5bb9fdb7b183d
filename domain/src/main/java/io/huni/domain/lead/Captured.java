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

/**
 * What is known of a lead at the moment of its capture, normalised and checked.
 *
 * @param status that it has reached already
 * @param imported whether a person brought it in a file
 * @param assignable whether rules may give it to somebody
 */
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
        Instant submittedAt,
        Optional<LeadStatus> status,
        boolean imported,
        boolean assignable) {
    /** At the beginning of its way. */
    public Captured(
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
        this(
                source,
                externalId,
                distributor,
                connection,
                contact,
                service,
                answers,
                custom,
                consents,
                raw,
                attribution,
                assignee,
                team,
                test,
                submittedAt,
                Optional.empty(),
                false,
                true);
    }

    /** An assigned lead is no new one, whoever says so. */
    LeadStatus firstStatus() {
        LeadStatus told = status.orElse(LeadStatus.NEW);
        return told == LeadStatus.NEW && assignee.isPresent() ? LeadStatus.ASSIGNED : told;
    }

    ScoringFacts facts(Instant submitted) {
        return new ScoringFacts(
                contact.email().isPresent(),
                contact.phone().isPresent(),
                service,
                (int) answers.stream().filter(Answer::given).count(),
                submitted);
    }
}
