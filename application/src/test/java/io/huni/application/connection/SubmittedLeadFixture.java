package io.huni.application.connection;

import io.huni.application.connection.port.LeadForms.SubmittedLead;
import io.huni.domain.lead.Attribution;
import io.huni.domain.lead.Attribution.Named;
import io.huni.domain.lead.FieldAnswer;
import io.huni.domain.lead.Utm;
import io.huni.domain.shared.MetaId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leads as Meta tells them. */
public final class SubmittedLeadFixture {
    private SubmittedLeadFixture() {}

    public static SubmittedLead aLead(String leadgenId, MetaId form, Instant at) {
        return new SubmittedLead(
                leadgenId,
                at,
                List.of(
                        new FieldAnswer("full_name", List.of("Ayşe Yılmaz")),
                        new FieldAnswer("email", List.of("ayse" + leadgenId + "@example.com")),
                        new FieldAnswer("hangi_hizmet", List.of("İmplant"))),
                Map.of("kvkk", true),
                Optional.of(form),
                new Attribution(
                        new Named(Optional.of("801"), Optional.of("Kasım")),
                        Named.NONE,
                        Named.NONE,
                        Named.NONE,
                        Optional.empty(),
                        Optional.of("ig"),
                        Optional.of(false),
                        Utm.none(),
                        Map.of()));
    }
}
