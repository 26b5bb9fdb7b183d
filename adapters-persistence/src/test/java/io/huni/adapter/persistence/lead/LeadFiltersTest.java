package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.lead.Organisation.AYSE;
import static io.huni.adapter.persistence.lead.Organisation.DAY;
import static io.huni.adapter.persistence.lead.Organisation.MEHMET;
import static io.huni.adapter.persistence.lead.Organisation.NIGHT;
import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.LeadFilter.UtmMark;
import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.lead.LeadSort;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.ActorFixture;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.CallResult;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Lists by tag, team, origin, custom field and what was said; the trash; and what can be chosen.
 */
class LeadFiltersTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Visibility ALL = new Visibility.Everything();
    private static final NewLead ADA =
            aLead().named("Ada")
                    .assignedTo(AYSE, DAY)
                    .withNote("Eşiyle ÇARŞAMBA gelecek")
                    .newLead();
    private static final NewLead BERK =
            aLead().named("Berk").assignedTo(MEHMET, NIGHT).throughForm("77001").newLead();
    private static final NewLead CAN = aLead().named("Can").newLead();

    private final R2dbcLeadReads reads = new R2dbcLeadReads(POSTGRES.client());

    @BeforeAll
    static void leads() {
        Organisation.in(POSTGRES);
        LeadsOnPostgres.of(POSTGRES)
                .addNew(List.of(ADA, BERK, CAN))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
        work(ADA, new LeadAction.Tag("sıcak", true));
        work(BERK, new LeadAction.Tag("soğuk, \"uzak\"", true));
        work(BERK, new LeadAction.Call(CallResult.BUSY, "Perşembe arayın"));
        work(CAN, new LeadAction.Delete());
    }

    @Test
    void findsByTheStepThatWasEverReachedAndByBeingLate() {
        POSTGRES.run("UPDATE lead SET late = (display_name = 'Ada')");

        assertThat(found(new FilterFixture().reached(LeadStatus.ASSIGNED))).hasSize(2);
        assertThat(found(new FilterFixture().reached(LeadStatus.CONTACTED)))
                .containsExactly("Berk");
        assertThat(found(new FilterFixture().reached(LeadStatus.CONVERTED))).isEmpty();
        assertThat(found(new FilterFixture().late(true))).containsExactly("Ada");
        assertThat(found(new FilterFixture().late(false))).containsExactly("Berk");
    }

    @Test
    void findsWhoIsLateAndStillWaits() {
        POSTGRES.run("UPDATE lead SET late = true");

        assertThat(found(new FilterFixture().overdue(true))).containsExactly("Ada");
        assertThat(found(new FilterFixture().overdue(false))).containsExactly("Berk");
        assertThat(found(new FilterFixture().overdue(true).text("ada"))).containsExactly("Ada");
    }

    @Test
    void findsByTagLetterForLetter() {
        assertThat(found(new FilterFixture().tags("sıcak"))).containsExactly("Ada");
        assertThat(found(new FilterFixture().tags("sıcak", "soğuk, \"uzak\""))).hasSize(2);
        assertThat(found(new FilterFixture().tags("sicak"))).isEmpty();
    }

    @Test
    void aTagThatWasTakenOffFindsNothing() {
        work(ADA, new LeadAction.Tag("geçici", true));
        work(ADA, new LeadAction.Tag("geçici", false));

        assertThat(found(new FilterFixture().tags("geçici"))).isEmpty();
    }

    @Test
    void findsByTeamFormAndCampaign() {
        assertThat(found(new FilterFixture().teams(NIGHT))).containsExactly("Berk");
        assertThat(found(new FilterFixture().forms("77001"))).containsExactly("Berk");
        assertThat(found(new FilterFixture().campaigns("120210000000000001"))).hasSize(2);
        assertThat(found(new FilterFixture().campaigns("1"))).isEmpty();
    }

    @Test
    void findsWhatAFileMadeOrChangedWithinTheReadersScope() {
        UUID file = new UUID(26, 1);
        POSTGRES.run(
                """
                INSERT INTO import_file (id, owner_id, name, kind, origin, sheets, rows, state,
                    columns, column_names, settings, created_at, version)
                VALUES ('%s', '%s', 'fuar.csv', 'CSV', 'OTHER', '[]', 4, 'DONE', '[]', '', '{}',
                    now(), 1)
                """
                        .formatted(file, AYSE.value()));
        row(file, 1, "CREATED", ADA);
        row(file, 2, "UPDATED", BERK);
        row(file, 3, "UNDONE", CAN);

        assertThat(found(new FilterFixture().file(file))).containsExactlyInAnyOrder("Ada", "Berk");
        assertThat(found(new Visibility.OfTeam(NIGHT), new FilterFixture().file(file)))
                .containsExactly("Berk");
        assertThat(found(new FilterFixture().file(new UUID(26, 2)))).isEmpty();
    }

    private static void row(UUID file, int number, String outcome, NewLead lead) {
        POSTGRES.run(
                """
                INSERT INTO import_row (import_id, number, cells, outcome, lead_id)
                VALUES ('%s', %d, '[]', '%s', '%s')
                """
                        .formatted(file, number, outcome, lead.change().state().id().value()));
    }

    @Test
    void findsByTheMarksOfALink() {
        assertThat(found(new FilterFixture().utm(UtmMark.SOURCE, "facebook"))).hasSize(2);
        assertThat(found(new FilterFixture().utm(UtmMark.CAMPAIGN, "kasim", "ekim"))).hasSize(2);
        assertThat(found(new FilterFixture().utm(UtmMark.MEDIUM, "facebook"))).isEmpty();
    }

    @Test
    void findsByCustomFieldsOfEveryType() {
        assertThat(found(new FilterFixture().custom("city", "İzmir"))).hasSize(2);
        assertThat(found(new FilterFixture().custom("budget", "1250.5"))).hasSize(2);
        assertThat(found(new FilterFixture().custom("married", "true"))).hasSize(2);
        assertThat(found(new FilterFixture().custom("city", "İzmir").custom("married", "false")))
                .isEmpty();
    }

    @Test
    void findsByWhatWasSaid() {
        assertThat(found(new FilterFixture().text("carsamba"))).containsExactly("Ada");
        assertThat(found(new FilterFixture().text("berk PERŞEMBE"))).containsExactly("Berk");
    }

    @Test
    void theTrashHoldsWhatWasDeletedAndNothingElseDoes() {
        assertThat(found(new FilterFixture())).containsExactlyInAnyOrder("Ada", "Berk");
        assertThat(found(new FilterFixture().deleted())).containsExactly("Can");
    }

    @Test
    void whatLiesInTheTrashIsThereForThoseWhoMayDeleteAndCanOnlyBeTakenOut() {
        LeadId deleted = CAN.change().state().id();

        JsonNode shown = read(reads.lead(ALL, ActorFixture.admin(), deleted).block().json().text());

        assertThat(shown.get("allowed")).extracting(JsonNode::asString).containsExactly("delete");
        assertThat(shown.has("deletedAt")).isTrue();
        assertThat(reads.lead(ALL, ActorFixture.staff(), deleted).block()).isNull();
        assertThat(reads.interactions(ALL, ActorFixture.staff(), deleted).block()).isNull();
    }

    @Test
    void offersWhatTheReadersLeadsHave() {
        assertThat(offered(ALL))
                .contains(
                        "tag sıcak",
                        "form 77001 Saç ekimi formu",
                        "campaign 120210000000000001 Kasım kampanyası",
                        "utm.source facebook",
                        "custom.city İzmir")
                .anyMatch(facet -> facet.endsWith("Ayşe Kaya"))
                .anyMatch(facet -> facet.endsWith("Gece"));
        assertThat(offered(new Visibility.OfTeam(DAY)))
                .contains("tag sıcak")
                .noneMatch(facet -> facet.contains("77001") || facet.endsWith("Gece"));
    }

    @Test
    void offersTheReasonsForWhichLeadsWereLost() {
        work(ADA, new LeadAction.MoveTo(LeadStatus.LOST, "Bütçesi yok", "Ekimde arayın"));
        work(BERK, new LeadAction.MoveTo(LeadStatus.LOST, "Taşındı", ""));
        assertThat(offered(ALL)).contains("lostReason Bütçesi yok", "lostReason Taşındı");
        assertThat(offered(new Visibility.OfTeam(DAY)))
                .contains("lostReason Bütçesi yok")
                .doesNotContain("lostReason Taşındı");

        work(ADA, new LeadAction.MoveTo(LeadStatus.ASSIGNED, "", ""));
        work(BERK, new LeadAction.MoveTo(LeadStatus.ASSIGNED, "", ""));

        assertThat(offered(ALL)).noneMatch(facet -> facet.startsWith("lostReason"));
    }

    /** Campaigns end, and their leads are still worked on. */
    @Test
    void offersWhatOnlyOlderLeadsHaveToWhoSeesEverything() {
        POSTGRES.run(
                """
                INSERT INTO lead (id, source, status, display_name, service, answers, custom,
                    consents, raw, utm, click_ids, score_tenths, lasting_tenths, test,
                    submitted_at, captured_at, updated_at, campaign_id, campaign_name, deleted_at)
                SELECT gen_random_uuid(), 'API', 'NEW', '', '', '[]', '{}', '[]', '[]', '{}', '{}',
                    0, 0, false, moment, moment, moment,
                    CASE WHEN n = 0 THEN 'ended' ELSE 'running' END,
                    CASE WHEN n = 0 THEN 'Geçen yıl' ELSE 'Bu yıl' END, NULL
                FROM generate_series(0, 10000) AS n
                CROSS JOIN LATERAL (VALUES (now() + n * interval '1 second')) AS at (moment)
                """);
        try {
            assertThat(offered(ALL))
                    .contains("campaign ended Geçen yıl", "campaign running Bu yıl")
                    .anyMatch(facet -> facet.endsWith("Ayşe Kaya"));
        } finally {
            POSTGRES.run("DELETE FROM lead WHERE campaign_id IN ('ended', 'running')");
        }
    }

    private Stream<String> offered(Visibility reader) {
        return read(reads.facets(reader).block().text())
                .get("items")
                .valueStream()
                .map(
                        facet ->
                                (facet.get("kind").asString()
                                                + " "
                                                + facet.get("value").asString()
                                                + " "
                                                + facet.path("label").asString(""))
                                        .strip());
    }

    private List<String> found(FilterFixture filter) {
        return found(ALL, filter);
    }

    private List<String> found(Visibility reader, FilterFixture filter) {
        String page =
                reads.page(
                                reader,
                                filter.filter(),
                                LeadSort.standard(),
                                new PageRequest(25, Optional.empty()),
                                CountMode.EXACT)
                        .block()
                        .text();
        List<String> names =
                read(page)
                        .get("items")
                        .valueStream()
                        .map(item -> item.get("fullName").asString())
                        .toList();
        assertThat(read(page).get("total").asInt()).isEqualTo(names.size());
        return names;
    }

    private static void work(NewLead lead, LeadAction action) {
        R2dbcLeadWork work =
                new R2dbcLeadWork(POSTGRES.client(), LeadsOnPostgres.writing(POSTGRES));
        work.claim(ALL, List.of(lead.change().state().id()))
                .map(found -> found.getFirst().apply(action, Instant.now()).orElseThrow())
                .flatMap(done -> work.save(List.of(done), Optional.of(AYSE), Instant.now()))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
