package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.outbox.OutboxRow;
import io.huni.domain.lead.Answer;
import io.huni.domain.lead.Attribution;
import io.huni.domain.lead.Consent;
import io.huni.domain.lead.FieldAnswer;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.Utm;
import io.huni.domain.scoring.ScoringMethod;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A new lead with everything that is written beside it, as {@link R2dbcLeads} takes it in. */
record LeadRow(
        int ordinal,
        UUID id,
        LeadSource source,
        Optional<String> externalId,
        Optional<UUID> distributorId,
        Optional<UUID> connectionId,
        LeadStatus status,
        Optional<UUID> assigneeId,
        Optional<UUID> teamId,
        List<Consent> consents,
        List<FieldAnswer> raw,
        ReadingRow reading,
        AttributionRow attribution,
        int scoreTenths,
        @Nullable Instant nextScoreAt,
        boolean test,
        Instant submittedAt,
        Instant capturedAt,
        UUID capturedEntry,
        UUID noteEntry,
        Optional<String> note,
        String said,
        Optional<UUID> author,
        List<String> tags,
        Optional<String> file,
        List<OutboxRow> outbox) {

    static LeadRow of(int ordinal, Lead lead, ScoringMethod method, Beside beside) {
        return new LeadRow(
                ordinal,
                lead.id().value(),
                lead.source(),
                lead.externalId().map(id -> id.value()),
                lead.distributor().map(id -> id.value()),
                lead.connection().map(id -> id.value()),
                lead.status(),
                lead.assignee().map(id -> id.value()),
                lead.team().map(id -> id.value()),
                lead.consents(),
                lead.raw(),
                ReadingRow.of(lead, method),
                AttributionRow.of(lead.attribution()),
                lead.score().tenths(),
                ScoringMethod.nextMoment(lead.submittedAt(), lead.capturedAt()),
                lead.test(),
                lead.submittedAt(),
                lead.capturedAt(),
                beside.capturedEntry(),
                beside.noteEntry(),
                beside.note(),
                beside.note().map(SearchText::said).orElse(""),
                beside.author(),
                beside.tags(),
                beside.file(),
                beside.outbox());
    }

    /** What is written with a lead: its first interactions, the note, who did it, the events. */
    record Beside(
            UUID capturedEntry,
            UUID noteEntry,
            Optional<String> note,
            Optional<UUID> author,
            List<String> tags,
            Optional<String> file,
            List<OutboxRow> outbox) {}

    /** The part of a lead that a new mapping changes. */
    record ReadingRow(
            UUID id,
            String displayName,
            Optional<String> fullName,
            Optional<String> firstName,
            Optional<String> lastName,
            Optional<String> email,
            Optional<String> phone,
            Optional<String> emailRaw,
            Optional<String> phoneRaw,
            String service,
            List<Answer> answers,
            Map<String, Object> custom,
            int lastingTenths,
            String folded) {
        static ReadingRow of(Lead lead, ScoringMethod method) {
            SearchText text = SearchText.of(lead.contact());
            return new ReadingRow(
                    lead.id().value(),
                    text.displayName(),
                    lead.contact().fullName().map(name -> name.value()),
                    lead.contact().firstName().map(name -> name.value()),
                    lead.contact().lastName().map(name -> name.value()),
                    lead.contact().email().map(email -> email.value()),
                    lead.contact().phone().map(phone -> phone.e164()),
                    lead.contact().emailAsTyped(),
                    lead.contact().phoneAsTyped(),
                    lead.service(),
                    lead.answers(),
                    lead.custom(),
                    method.lastingTenths(lead.facts()),
                    text.folded());
        }
    }

    /** The advertising behind a lead, flat as the columns are. */
    record AttributionRow(
            Optional<String> campaignId,
            Optional<String> campaignName,
            Optional<String> adSetId,
            Optional<String> adSetName,
            Optional<String> adId,
            Optional<String> adName,
            Optional<String> formId,
            Optional<String> formName,
            Optional<String> pageId,
            Optional<String> platform,
            Optional<Boolean> organic,
            Utm utm,
            Map<String, String> clickIds) {
        static AttributionRow of(Attribution attribution) {
            return new AttributionRow(
                    attribution.campaign().id(),
                    attribution.campaign().name(),
                    attribution.adSet().id(),
                    attribution.adSet().name(),
                    attribution.ad().id(),
                    attribution.ad().name(),
                    attribution.form().id(),
                    attribution.form().name(),
                    attribution.pageId(),
                    attribution.platform(),
                    attribution.organic(),
                    attribution.utm(),
                    attribution.clickIds());
        }
    }
}
