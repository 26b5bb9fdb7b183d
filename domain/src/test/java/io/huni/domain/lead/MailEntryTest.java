package io.huni.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

class MailEntryTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void aMailOfAPersonIsAContact() {
        Worked worked = done(LeadStatus.ASSIGNED, true);

        assertThat(worked.after().status()).isEqualTo(LeadStatus.CONTACTED);
        assertThat(worked.entries())
                .extracting(Entry::type)
                .containsExactly(InteractionType.EMAIL, InteractionType.STATUS_CHANGE);
    }

    @Test
    void aMailOfARuleIsNone() {
        Worked worked = done(LeadStatus.ASSIGNED, false);

        assertThat(worked.after().status()).isEqualTo(LeadStatus.ASSIGNED);
        assertThat(worked.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.result()).contains(MailEntry.AUTOMATIC));
    }

    @Test
    void aLeadThatWasContactedStaysSo() {
        assertThat(done(LeadStatus.CONVERTED, true).after().status())
                .isEqualTo(LeadStatus.CONVERTED);
    }

    private static Worked done(LeadStatus status, boolean byPerson) {
        WorkedLead lead =
                new WorkedLead(
                        new LeadId(new UUID(1, 1)),
                        status,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new TreeSet<>(),
                        Optional.empty(),
                        false,
                        1);
        return lead.apply(new MailEntry("Merhaba", byPerson), NOW).orElseThrow();
    }
}
