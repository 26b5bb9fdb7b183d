package io.huni.application.lead;

import io.huni.application.lead.CaptureLead.Placement;
import io.huni.application.lead.CaptureLead.Submission;
import io.huni.domain.lead.Attribution;
import io.huni.domain.lead.ExternalId;
import io.huni.domain.lead.FieldAnswer;
import io.huni.domain.lead.FormMapping;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.DistributorId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What sources tell, for tests: {@code aSubmission().answering("email", "ayse@example.com")}. */
public final class SubmissionFixture {
    private LeadSource source = LeadSource.META_FORM;
    private Optional<ExternalId> externalId = Optional.empty();
    private Optional<DistributorId> distributor = Optional.empty();
    private List<FieldAnswer> fields = List.of();
    private FormMapping mapping = FormMapping.guessed();
    private Optional<String> note = Optional.empty();
    private Optional<Placement> placement = Optional.empty();
    private Instant submittedAt = Instant.parse("2026-11-20T09:00:00Z");

    private SubmissionFixture() {}

    /** One that says nothing yet. */
    public static SubmissionFixture anEmptySubmission() {
        return new SubmissionFixture();
    }

    public static SubmissionFixture aSubmission() {
        return anEmptySubmission()
                .answering("full_name", "AYŞE YILMAZ")
                .answering("email", "Ayse@Example.com")
                .answering("phone_number", "0532 123 45 67")
                .answering("hangi_hizmet", "Saç ekimi");
    }

    public SubmissionFixture from(LeadSource newSource) {
        source = newSource;
        return this;
    }

    public SubmissionFixture withExternalId(String id) {
        externalId = Optional.of(new ExternalId(id));
        return this;
    }

    public SubmissionFixture forDistributor(DistributorId newDistributor) {
        distributor = Optional.of(newDistributor);
        return this;
    }

    public SubmissionFixture answering(String key, String... values) {
        fields = new ArrayList<>(fields);
        fields.add(new FieldAnswer(key, Arrays.asList(values)));
        return this;
    }

    public SubmissionFixture mappedBy(FormMapping newMapping) {
        mapping = newMapping;
        return this;
    }

    public SubmissionFixture withNote(String newNote) {
        note = Optional.of(newNote);
        return this;
    }

    public SubmissionFixture outOfAFile(boolean asksTheRules) {
        placement =
                Optional.of(
                        new Placement(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                "fuar.csv",
                                asksTheRules));
        return this;
    }

    public SubmissionFixture sent(Instant at) {
        submittedAt = at;
        return this;
    }

    public Submission submission() {
        return new Submission(
                source,
                externalId,
                distributor,
                Optional.empty(),
                fields,
                mapping,
                List.of(),
                Attribution.none(),
                note,
                submittedAt,
                placement);
    }
}
