package io.huni.application.lead;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.Attribution;
import io.huni.domain.lead.Consent;
import io.huni.domain.lead.ExternalId;
import io.huni.domain.lead.FieldAnswer;
import io.huni.domain.lead.FormMapping;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * In-port: catches leads, each once, from whatever source. Webhook, sync, backfill, API and every
 * later source come through here. Needs {@code lead:create}.
 */
public interface CaptureLead {
    /** One transaction for all of them. The answers stand in the order of the submissions. */
    Mono<List<Outcome>> capture(Command command);

    record Command(Actor actor, List<Submission> submissions) {}

    /**
     * What tells a request that comes twice.
     *
     * @param request hash of the body
     */
    record Idempotency(String key, String request) {}

    /** A lead as its source told it, before normalisation. */
    record Submission(
            LeadSource source,
            Optional<ExternalId> externalId,
            Optional<DistributorId> distributor,
            Optional<ConnectionId> connection,
            List<FieldAnswer> fields,
            FormMapping mapping,
            List<Consent> consents,
            Attribution attribution,
            Optional<String> note,
            Instant submittedAt,
            Optional<Placement> placement) {
        /** From a source that knows what a form knows. */
        public Submission(
                LeadSource source,
                Optional<ExternalId> externalId,
                Optional<DistributorId> distributor,
                Optional<ConnectionId> connection,
                List<FieldAnswer> fields,
                FormMapping mapping,
                List<Consent> consents,
                Attribution attribution,
                Optional<String> note,
                Instant submittedAt) {
            this(
                    source,
                    externalId,
                    distributor,
                    connection,
                    fields,
                    mapping,
                    consents,
                    attribution,
                    note,
                    submittedAt,
                    Optional.empty());
        }
    }

    /**
     * Where a lead stands already when a file tells of it. Needs {@code lead:import}, which also
     * lets a person name any source.
     *
     * @param assignee empty for whoever keeps what a person of that scope brings
     * @param team of the assignee
     * @param file that its history names
     * @param assign whether the rules may give it to somebody
     */
    record Placement(
            Optional<LeadStatus> status,
            Optional<UserId> assignee,
            Optional<TeamId> team,
            List<String> tags,
            String file,
            boolean assign) {
        public Placement {
            tags = List.copyOf(tags);
        }
    }

    /** What became of a submission. */
    sealed interface Outcome {
        LeadId lead();

        /** It is new. */
        record Caught(LeadId lead) implements Outcome {}

        /** It was caught before, by whichever way. */
        record KnownAlready(LeadId lead) implements Outcome {}
    }
}
