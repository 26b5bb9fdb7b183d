package io.huni.application.assignment;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.outbox.Reaction;
import io.huni.domain.lead.LeadEvent.LeadCaptured;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

class AssignCapturedLeadsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private final Reaction reaction =
            AssignmentUseCases.assignCapturedLeads(
                    new AssignmentHouse().assignLeads, AssignmentSettings.standard());

    @Test
    void wantsWhatWasSentLatelyAndNotTheOldOnesOfABackfill() {
        assertThat(reaction.wants(sent(Duration.ofDays(2), Optional.empty()))).isTrue();
        assertThat(reaction.wants(sent(Duration.ofDays(4), Optional.empty()))).isFalse();
    }

    @Test
    void leavesThoseAloneWhoseImportSaidSo() {
        assertThat(reaction.wants(sent(Duration.ZERO, Optional.of(true)))).isFalse();
    }

    /** Who brings a file has chosen the rules for it, whatever its dates. */
    @Test
    void wantsWhatAFileBringsHoweverOldItIs() {
        assertThat(reaction.wants(sent(Duration.ofDays(10), Optional.empty(), Optional.of(true))))
                .isTrue();
        assertThat(reaction.wants(sent(Duration.ofDays(10), Optional.of(true), Optional.of(true))))
                .isFalse();
    }

    private static LeadCaptured sent(Duration before, Optional<Boolean> settled) {
        return sent(before, settled, Optional.empty());
    }

    private static LeadCaptured sent(
            Duration before, Optional<Boolean> settled, Optional<Boolean> imported) {
        return new LeadCaptured(
                new LeadId(new UUID(3, 1)),
                aLead().lead().source(),
                Optional.empty(),
                false,
                0,
                settled,
                Optional.of(NOW.minus(before)),
                imported,
                NOW);
    }
}
