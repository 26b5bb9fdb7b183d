package io.huni.application.lead;

import static io.huni.application.lead.SubmissionFixture.anEmptySubmission;
import static io.huni.domain.identity.ActorFixture.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.lead.CaptureLead.Submission;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.domain.lead.Attribution;
import io.huni.domain.lead.CustomField;
import io.huni.domain.lead.FormMapping;
import io.huni.domain.lead.FormMapping.Question;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadEvent;
import io.huni.domain.lead.QuestionTarget;
import io.huni.domain.lead.Utm;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ReadLeadsAnewTest {
    private static final MetaId FORM = new MetaId("1203948577203948");
    private static final FormMapping BETTER =
            FormMapping.of(
                    List.of(
                            new Question("isim", "İsim", QuestionTarget.Field.FULL_NAME),
                            new Question("ne_istersiniz", "Ne?", QuestionTarget.Field.SERVICE),
                            new Question("butce", "Bütçe", new QuestionTarget.Custom("budget"))));

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-20T09:00:30Z"));
    private final ScoringMethod method = new ScoringMethod(ScoreWeights.standard());
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryCustomFields customFields = new InMemoryCustomFields();
    private final CaptureLead captureLead =
            LeadUseCases.captureLead(
                    leads,
                    customFields,
                    new InMemoryPhoneNumbers(),
                    OrganisationUseCases.organisationQueries(
                            new InMemoryOrganisations(), new InMemoryDistributors()),
                    new InMemoryUnitOfWork(),
                    new RisingIds(),
                    method,
                    LeadSettings.standard(),
                    clock);
    private final ReadLeadsAnew readLeadsAnew =
            LeadUseCases.readLeadsAnew(
                    leads,
                    customFields,
                    new InMemoryPhoneNumbers(),
                    new InMemoryUnitOfWork(),
                    method,
                    LeadSettings.standard(),
                    clock);

    @Test
    void readsTheRawAnswersUnderTheBetterMapping() {
        customFields
                .add(new CustomField("budget", "Bütçe", CustomField.Type.NUMBER, List.of()))
                .block();
        capture(1);
        int before = leads.all().getFirst().score().tenths();

        assertThat(readLeadsAnew.readAnew(FORM, BETTER).block()).isEqualTo(1);

        Lead after = leads.all().getFirst();
        assertThat(after.contact().fullName().orElseThrow().value()).isEqualTo("Ayşe Yılmaz");
        assertThat(after.service()).isEqualTo("Implant");
        assertThat(after.custom()).isEqualTo(Map.of("budget", new BigDecimal("1500")));
        assertThat(after.score().tenths()).isEqualTo(before + 250 - 75);
        assertThat(leads.events()).last().isInstanceOf(LeadEvent.LeadReadAnew.class);
    }

    @Test
    void isHarmlessWhenRepeated() {
        capture(1);
        readLeadsAnew.readAnew(FORM, BETTER).block();
        int events = leads.events().size();

        readLeadsAnew.readAnew(FORM, BETTER).block();

        assertThat(leads.events()).hasSize(events);
    }

    @Test
    void readsEveryLeadOfTheFormInSlicesAndNoOther() {
        capture(1_001);

        assertThat(readLeadsAnew.readAnew(FORM, BETTER).block()).isEqualTo(1_001);
        assertThat(leads.all()).allMatch(lead -> lead.service().equals("Implant"));
        assertThat(readLeadsAnew.readAnew(new MetaId("1"), BETTER).block()).isZero();
    }

    private void capture(int count) {
        captureLead
                .capture(new CaptureLead.Command(program(), Collections.nCopies(count, ofForm())))
                .block();
    }

    private static Submission ofForm() {
        Submission told =
                anEmptySubmission()
                        .answering("isim", "AYŞE YILMAZ")
                        .answering("ne_istersiniz", "Implant")
                        .answering("butce", "1500")
                        .submission();
        return new Submission(
                told.source(),
                told.externalId(),
                told.distributor(),
                told.connection(),
                told.fields(),
                told.mapping(),
                told.consents(),
                attribution(),
                told.note(),
                told.submittedAt());
    }

    private static Attribution attribution() {
        return new Attribution(
                Attribution.Named.NONE,
                Attribution.Named.NONE,
                Attribution.Named.NONE,
                new Attribution.Named(Optional.of(FORM.value()), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Utm.none(),
                Map.of());
    }
}
