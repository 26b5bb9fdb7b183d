package io.huni.application.followup;

import io.huni.application.followup.port.Addressees.Addressee;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.LeadId;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A lead that nobody is, for whoever writes a template and has no lead at hand; written to by the
 * house itself.
 */
final class Samples {
    static Addressee addressee(String house) {
        return new Addressee(
                new LeadId(new UUID(0, 0)),
                Optional.of(new EmailAddress("elif@example.com")),
                "Elif Yılmaz",
                Map.of(
                        "first_name", "Elif",
                        "full_name", "Elif Yılmaz",
                        "service", "İmplant",
                        "form", "Web",
                        "campaign", "Web",
                        "lead_number", "1024",
                        "assignee_name", "Ayşe Yıldırım",
                        "assignee_email", "ayse@example.com",
                        "distributor", "Nova Dent",
                        "organisation", house),
                false,
                house,
                Optional.empty());
    }

    private Samples() {}
}
