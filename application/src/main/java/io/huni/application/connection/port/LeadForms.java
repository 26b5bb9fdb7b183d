package io.huni.application.connection.port;

import io.huni.domain.connection.Credentials;
import io.huni.domain.lead.Attribution;
import io.huni.domain.lead.FieldAnswer;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Out-port: Meta's lead forms and their leads. Errors are {@link GraphFailure}.
 *
 * @see <a
 *     href="https://developers.facebook.com/docs/marketing-api/guides/lead-ads/retrieving">Meta:
 *     retrieving leads</a>
 */
public interface LeadForms {
    Flux<FormSummary> formsOf(Credentials credentials, MetaId page);

    Mono<FormDetail> form(Credentials credentials, MetaId form);

    /** One page of the form's leads, newest first. */
    Mono<LeadPage> leads(Credentials credentials, MetaId form, LeadsAsked asked);

    /** One lead by its leadgen id. */
    Mono<SubmittedLead> lead(Credentials credentials, String leadgenId);

    /**
     * Several leads in one call; those that cannot be read are missing in the answer. At most 50
     * ids.
     */
    Mono<Map<String, SubmittedLead>> leads(Credentials credentials, Set<String> leadgenIds);

    record FormSummary(MetaId id, String name, String status, long leadsCount) {}

    record FormDetail(
            MetaId id,
            String name,
            String status,
            Optional<String> locale,
            long leadsCount,
            List<FormQuestion> questions,
            Map<String, String> consentLabels) {}

    record FormQuestion(String key, String label, String type) {}

    /**
     * @param since only leads submitted after this moment
     * @param limit 1 to 500
     * @param idsOnly leaves out everything but id and moment, for counting
     */
    record LeadsAsked(
            Optional<Instant> since, Optional<String> after, int limit, boolean idsOnly) {}

    /**
     * @param next cursor of the next page; empty at the end (cursors alone mean nothing: only
     *     {@code paging.next} does)
     * @param usage how near the limits are
     */
    record LeadPage(List<SubmittedLead> leads, Optional<String> next, Usage usage) {}

    /** A lead as Meta tells it. */
    record SubmittedLead(
            String leadgenId,
            Instant createdAt,
            List<FieldAnswer> fields,
            Map<String, Boolean> disclaimers,
            Optional<MetaId> form,
            Attribution attribution) {}

    /**
     * @param percent the highest figure of the usage headers; over 100 means blocked
     */
    record Usage(int percent) {}
}
