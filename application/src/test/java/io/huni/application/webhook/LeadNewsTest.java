package io.huni.application.webhook;

import static io.huni.domain.webhook.WebhookEvent.LEAD_ASSIGNED;
import static io.huni.domain.webhook.WebhookEvent.LEAD_CONVERTED;
import static io.huni.domain.webhook.WebhookEvent.LEAD_CREATED;
import static io.huni.domain.webhook.WebhookEvent.LEAD_DELETED;
import static io.huni.domain.webhook.WebhookEvent.LEAD_STATUS_CHANGED;
import static io.huni.domain.webhook.WebhookEvent.LEAD_UPDATED;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.lead.InteractionType;
import io.huni.domain.lead.LeadEvent.LeadCaptured;
import io.huni.domain.lead.LeadEvent.LeadEdited;
import io.huni.domain.lead.LeadEvent.LeadLeft;
import io.huni.domain.lead.LeadEvent.LeadReadAnew;
import io.huni.domain.lead.LeadEvent.LeadWorked;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DomainEvent;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class LeadNewsTest {
    private static final LeadId LEAD = new LeadId(new UUID(9, 1));
    private static final Instant NOW = Instant.parse("2026-11-29T08:00:00Z");

    @Test
    void eachEventOfALeadMeansOneThingToEverybody() {
        DomainEvent captured =
                new LeadCaptured(
                        LEAD,
                        LeadSource.API,
                        Optional.empty(),
                        false,
                        850,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        NOW);
        DomainEvent edited = new LeadEdited(LEAD, 850, Optional.empty(), NOW);
        DomainEvent anew = new LeadReadAnew(LEAD, 850, NOW);
        DomainEvent left =
                new LeadLeft(
                        LEAD,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        NOW);

        for (boolean partner : new boolean[] {true, false}) {
            assertThat(LeadNews.of(captured, partner)).containsExactly(LEAD_CREATED);
            assertThat(LeadNews.of(edited, partner)).containsExactly(LEAD_UPDATED);
            assertThat(LeadNews.of(anew, partner)).containsExactly(LEAD_UPDATED);
            assertThat(LeadNews.of(left, partner)).containsExactly(LEAD_DELETED);
        }
        assertThat(LeadNews.EVENTS)
                .containsExactlyInAnyOrderElementsOf(
                        List.of(
                                captured.name(),
                                edited.name(),
                                anew.name(),
                                left.name(),
                                LeadWorked.NAME));
    }

    @Test
    void oneActMayMeanSeveralThings() {
        LeadWorked first =
                worked(InteractionType.ASSIGNMENT, LeadStatus.NEW, LeadStatus.ASSIGNED, "a");
        LeadWorked sold =
                worked(
                        InteractionType.STATUS_CHANGE,
                        LeadStatus.CONTACTED,
                        LeadStatus.CONVERTED,
                        "");

        assertThat(LeadNews.of(first, false))
                .containsExactlyInAnyOrder(LEAD_ASSIGNED, LEAD_STATUS_CHANGED);
        assertThat(LeadNews.of(sold, false))
                .containsExactlyInAnyOrder(LEAD_STATUS_CHANGED, LEAD_CONVERTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = InteractionType.class,
            names = {"EDIT", "TAG", "RESTORE", "TRANSFER"},
            mode = Mode.EXCLUDE)
    void whatChangesNothingOfALeadIsNoNews(InteractionType type) {
        LeadWorked still = worked(type, LeadStatus.NEW, LeadStatus.NEW, "");

        assertThat(LeadNews.of(still, false)).isEmpty();
        assertThat(LeadNews.of(still, true)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = InteractionType.class,
            names = {"EDIT", "TAG", "RESTORE", "TRANSFER"})
    void whatChangesFactsIsAnUpdateInTheHouse(InteractionType type) {
        assertThat(LeadNews.of(worked(type, LeadStatus.NEW, LeadStatus.NEW, ""), false))
                .containsExactly(LEAD_UPDATED);
    }

    private static LeadWorked worked(
            InteractionType type, LeadStatus before, LeadStatus after, String to) {
        return new LeadWorked(
                LEAD,
                type,
                before,
                after,
                Optional.empty(),
                Optional.of(to).filter(id -> !id.isEmpty()),
                Optional.empty(),
                NOW);
    }
}
