package io.huni.domain.lead;

import io.huni.domain.identity.Right;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.Legible;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Writes into the history that a mail has left. One that a person sent is a contact: an ASSIGNED
 * lead becomes CONTACTED with it. One that a rule sent is none.
 *
 * @param subject of the mail
 * @param byPerson false for one that a rule sent
 */
public record MailEntry(String subject, boolean byPerson) implements LeadAction {
    /** The result of one that a rule sent. */
    public static final String AUTOMATIC = "AUTOMATIC";

    public MailEntry {
        subject = Legible.of(subject).strip();
    }

    @Override
    public Right right() {
        return Right.LEAD_CHANGE;
    }

    @Override
    public Optional<Worked> on(WorkedLead lead, Instant now) {
        return byPerson && lead.status() == LeadStatus.ASSIGNED
                ? Worked.of(
                        lead,
                        lead.with(LeadStatus.CONTACTED),
                        entry(),
                        LeadAction.statusChange(LeadStatus.ASSIGNED, LeadStatus.CONTACTED, ""))
                : Worked.of(lead, lead, entry());
    }

    private Entry entry() {
        return new Entry(
                InteractionType.EMAIL,
                subject,
                byPerson ? Optional.empty() : Optional.of(AUTOMATIC),
                Map.of(),
                Map.of());
    }
}
