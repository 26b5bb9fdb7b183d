package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.lead.Organisation.ANKARA;
import static io.huni.adapter.persistence.lead.Organisation.AYSE;
import static io.huni.adapter.persistence.lead.Organisation.DAY;
import static io.huni.adapter.persistence.lead.Organisation.IZMIR;
import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.outbox.EventFixture;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.port.LeadAnnouncements.Announcement;
import io.huni.application.lead.port.LeadAnnouncements.Kind;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.outbox.OutboxEvent;
import io.huni.domain.identity.Owners;
import io.huni.domain.lead.LeadEvent.LeadLeft;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class R2dbcLeadAnnouncementsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final NewLead ONE =
            aLead().named("Selin Ak").ofDistributor(ANKARA).assignedTo(AYSE, DAY).newLead();
    private static final NewLead TWO = aLead().named("Can Su").newLead();

    private final R2dbcLeadAnnouncements announcements =
            new R2dbcLeadAnnouncements(POSTGRES.client());

    @BeforeAll
    static void leads() {
        Organisation.in(POSTGRES);
        LeadsOnPostgres.of(POSTGRES)
                .addNew(List.of(ONE, TWO))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    @BeforeEach
    void silence() {
        POSTGRES.run("TRUNCATE live_event");
    }

    @Test
    void tellsTheLeadWithItsOwners() {
        announce(Kind.CREATED, ONE);

        Map<String, Object> told = told().getFirst();
        assertThat(told)
                .containsEntry("type", "lead_created")
                .containsEntry("module", "LEAD")
                .containsEntry("distributor_id", ANKARA.value())
                .containsEntry("team_id", DAY.value())
                .containsEntry("assignee_id", AYSE.value());
        JsonNode data = JsonMapper.shared().readTree((String) told.get("item"));
        assertThat(data.get("fullName").asString()).isEqualTo("Selin Ak");
        assertThat(data.get("assigneeName").asString()).isEqualTo("Ayşe Kaya");
        assertThat(data.has("firstName")).isFalse();
        assertThat((String) told.get("shown"))
                .contains("Selin Ak")
                .doesNotContain("Ayşe Kaya", AYSE.value().toString());
    }

    @Test
    void tellsAGroupInItsOrder() {
        announcements
                .announce(
                        List.of(
                                announcement(UUID.randomUUID(), Kind.UPDATED, TWO),
                                announcement(UUID.randomUUID(), Kind.CREATED, ONE)))
                .block();

        assertThat(told())
                .extracting(told -> told.get("type"))
                .containsExactly("lead_updated", "lead_created");
    }

    @Test
    void tellsAnEventOnce() {
        Announcement same = announcement(UUID.randomUUID(), Kind.CREATED, ONE);

        announcements.announce(List.of(same)).block();
        announcements.announce(List.of(same)).block();

        assertThat(told()).hasSize(1);
    }

    @Test
    void saysNothingOfALeadThatIsNotThere() {
        announcements
                .announce(
                        List.of(
                                new Announcement(
                                        UUID.randomUUID(),
                                        new LeadId(UUID.randomUUID()),
                                        Kind.CREATED)))
                .block();

        assertThat(told()).isEmpty();
    }

    @Test
    void tellsThoseWhoSawTheLeadWhereItWasAndNotThoseWhoSeeItNow() {
        announcements.announceGone(List.of(left(ONE))).block();

        assertThat(told().getFirst())
                .containsEntry("type", "lead_gone")
                .containsEntry("distributor_id", IZMIR.value())
                .containsEntry("team_id", DAY.value())
                .containsEntry("kept", true)
                .containsEntry("kept_distributor_id", ANKARA.value())
                .containsEntry("kept_assignee_id", AYSE.value());
        assertThat(JsonMapper.shared().readTree((String) told().getFirst().get("item")).toString())
                .isEqualTo("{\"id\":\"%s\"}".formatted(id(ONE).value()));
    }

    @Test
    void aDistributorIsNotToldWhoInTheHouseTookALeadAway() {
        Owners before = new Owners(Optional.of(IZMIR), Optional.of(DAY), Optional.empty());
        LeadLeft left = LeadLeft.of(id(ONE), before, Optional.of(AYSE), Instant.now());

        announcements.announceGone(List.of(EventFixture.stored(left))).block();

        assertThat((String) told().getFirst().get("item")).contains(AYSE.value().toString());
        assertThat((String) told().getFirst().get("shown"))
                .isEqualTo("{\"id\": \"%s\"}".formatted(id(ONE).value()));
    }

    @Test
    void whatLiesInTheTrashOrIsNoMoreIsKeptByNobody() {
        String trash = "SET huni.scope = 'all'; UPDATE lead SET deleted_at = %s WHERE id = '%s'";
        POSTGRES.run(trash.formatted("now()", id(TWO).value()));
        announcements.announceGone(List.of(left(TWO), left(aLead().newLead()))).block();
        POSTGRES.run(trash.formatted("NULL", id(TWO).value()));

        assertThat(told()).hasSize(2).allMatch(told -> Boolean.FALSE.equals(told.get("kept")));
    }

    private static OutboxEvent left(NewLead lead) {
        Owners before = new Owners(Optional.of(IZMIR), Optional.of(DAY), Optional.empty());
        return EventFixture.stored(LeadLeft.of(id(lead), before, Optional.empty(), Instant.now()));
    }

    private static LeadId id(NewLead lead) {
        return lead.change().state().id();
    }

    private void announce(Kind kind, NewLead lead) {
        announcements.announce(List.of(announcement(UUID.randomUUID(), kind, lead))).block();
    }

    private static Announcement announcement(UUID event, Kind kind, NewLead lead) {
        return new Announcement(event, lead.change().state().id(), kind);
    }

    private static List<Map<String, Object>> told() {
        return POSTGRES.client()
                .sql(
                        "SELECT *, data::text AS item, partner_data::text AS shown FROM live_event"
                                + " ORDER BY seq")
                .fetch()
                .all()
                .collectList()
                .block();
    }
}
