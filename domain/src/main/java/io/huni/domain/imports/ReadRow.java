package io.huni.domain.imports;

import io.huni.domain.lead.Attribution;
import io.huni.domain.lead.ExternalId;
import io.huni.domain.lead.FieldAnswer;
import io.huni.domain.lead.LeadKey;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.PhoneNumber;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the cells of a row mean under a mapping. What a fault names is not there.
 *
 * @param fields what a form would have sent, in the file's order
 * @param texts by target, for names and what else stays text; blank ones are not there
 * @param custom as typed, by the key of the custom field
 */
public record ReadRow(
        List<FieldAnswer> fields,
        Map<TargetField, String> texts,
        Map<String, String> custom,
        Optional<EmailAddress> email,
        Optional<PhoneNumber> phone,
        Optional<ExternalId> externalId,
        LeadSource source,
        Optional<LeadStatus> status,
        Optional<DistributorId> distributor,
        Optional<Directory.Person> assignee,
        List<String> tags,
        Optional<Instant> submittedAt,
        Attribution attribution,
        List<Fault> faults) {
    public ReadRow {
        fields = List.copyOf(fields);
        texts = Map.copyOf(texts);
        custom = Map.copyOf(custom);
        tags = List.copyOf(tags);
        faults = List.copyOf(faults);
    }

    public Optional<String> text(TargetField target) {
        return Optional.ofNullable(texts.get(target));
    }

    public boolean usable() {
        return faults.isEmpty();
    }

    /**
     * Under what the person of the row is known: two rows with one of them in common are one
     * person.
     */
    public List<LeadKey> keys() {
        return Stream.of(
                        externalId.map(id -> LeadKey.of(source, id)),
                        phone.map(LeadKey::of),
                        email.map(LeadKey::of))
                .flatMap(Optional::stream)
                .toList();
    }
}
