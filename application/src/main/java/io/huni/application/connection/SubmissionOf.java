package io.huni.application.connection;

import io.huni.application.connection.port.Forms.KnownForm;
import io.huni.application.connection.port.LeadForms.SubmittedLead;
import io.huni.application.lead.CaptureLead.Submission;
import io.huni.domain.connection.Connection;
import io.huni.domain.lead.Attribution;
import io.huni.domain.lead.Attribution.Named;
import io.huni.domain.lead.Consent;
import io.huni.domain.lead.ExternalId;
import io.huni.domain.lead.FormMapping;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.MetaId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes of a lead as Meta tells it a submission for the connection. */
record SubmissionOf(Connection connection, Map<MetaId, KnownForm> forms) {
    static Set<MetaId> forms(List<SubmittedLead> leads) {
        return leads.stream().flatMap(lead -> lead.form().stream()).collect(Collectors.toSet());
    }

    Submission lead(SubmittedLead lead) {
        Optional<KnownForm> form = lead.form().flatMap(id -> Optional.ofNullable(forms.get(id)));
        return new Submission(
                LeadSource.META_FORM,
                Optional.of(new ExternalId(lead.leadgenId())),
                Optional.of(connection.distributor()),
                Optional.of(connection.id()),
                lead.fields(),
                form.map(KnownForm::mapping).orElseGet(FormMapping::guessed),
                consents(lead, form),
                attribution(lead, form),
                Optional.empty(),
                lead.createdAt());
    }

    private static List<Consent> consents(SubmittedLead lead, Optional<KnownForm> form) {
        return lead.disclaimers().entrySet().stream()
                .map(box -> new Consent(box.getKey(), label(box.getKey(), form), box.getValue()))
                .toList();
    }

    private static Optional<String> label(String key, Optional<KnownForm> form) {
        return form.map(known -> known.consentLabels().get(key));
    }

    private Attribution attribution(SubmittedLead lead, Optional<KnownForm> form) {
        Attribution told = lead.attribution();
        return new Attribution(
                told.campaign(),
                told.adSet(),
                told.ad(),
                new Named(lead.form().map(MetaId::value), form.map(KnownForm::name)),
                Optional.of(connection.page().value()),
                told.platform(),
                told.organic(),
                told.utm(),
                told.clickIds());
    }
}
