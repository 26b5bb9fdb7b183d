package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.lead.Organisation.ANKARA;
import static io.huni.adapter.persistence.lead.Organisation.AYSE;
import static io.huni.adapter.persistence.lead.Organisation.DAY;
import static io.huni.adapter.persistence.lead.Organisation.IZMIR;
import static io.huni.adapter.persistence.lead.Organisation.MEHMET;
import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.Snapshots;
import io.huni.adapter.persistence.shared.Snapshots.Limits;
import io.huni.application.lead.ExportColumn;
import io.huni.application.lead.ExportLeads.Chosen;
import io.huni.application.lead.LeadColumn;
import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.lead.LeadSort;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.CallResult;
import io.huni.domain.lead.HandOver;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadAction.Assign;
import io.huni.domain.lead.LeadAction.AssignByRule;
import io.huni.domain.lead.LeadAction.Call;
import io.huni.domain.lead.LeadAction.MoveTo;
import io.huni.domain.lead.LeadAction.Note;
import io.huni.domain.lead.LeadAction.Tag;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.OfferEntry;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Walks over every read of a lead as the distributor that has it, and looks for the house's own.
 */
class PartnersEyesTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final UserId SELIN = new UserId(UUID.randomUUID());
    private static final Visibility PARTNER = new Visibility.OfDistributor(ANKARA);
    private static final Visibility ALL = new Visibility.Everything();

    /** What stands for all that the house says to itself. */
    private static final List<String> SECRETS =
            List.of(
                    "gizlinot",
                    "gizlietiket",
                    "gizlikural",
                    "gizliarama",
                    "gizlisebep",
                    "Ayşe Kaya",
                    "Mehmet Öz",
                    AYSE.value().toString(),
                    MEHMET.value().toString(),
                    DAY.value().toString(),
                    IZMIR.value().toString());

    private static LeadId lead;

    private final R2dbcLeadReads reads = new R2dbcLeadReads(POSTGRES.client());
    private final Actor selin =
            new Actor.Person(SELIN, Role.DISTRIBUTOR, Optional.of(ANKARA), Optional.empty());

    @BeforeAll
    static void aLeadThatWasHandedOver() {
        Organisation.in(POSTGRES);
        POSTGRES.run(
                "INSERT INTO organisation (name, time_zone, language, currency)"
                        + " VALUES ('Anadolu', 'Europe/Istanbul', 'TR', 'TRY')",
                Organisation.of(ANKARA, SELIN, "Selin Ak"));
        lead = added(aLead().named("İpek Işık").ofDistributor(IZMIR).newLead());
        Optional<UserId> house = Optional.of(AYSE);
        act(1, Optional.empty(), new AssignByRule(MEHMET, Optional.of(DAY), "gizlikural", "X"));
        act(2, house, new Note("gizlinot önce"));
        act(3, house, new Tag("gizlietiket", true));
        act(4, house, new Call(CallResult.TALKED, "gizliarama"));
        act(5, house, new OfferEntry("OFFERED", Optional.of(ANKARA), "Sizin bölgenizden"));
        act(5, house, new OfferEntry("OFFERED", Optional.of(IZMIR), "gizlinot başkasına"));
        act(6, Optional.of(SELIN), new HandOver(ANKARA, ""));
        act(7, Optional.of(SELIN), new Note("kendi notumuz"));
        act(8, house, new Note("gizlinot sonra"));
        act(9, house, new Assign(Optional.of(MEHMET), Optional.of(DAY), "gizlisebep"));
        act(10, house, new MoveTo(LeadStatus.LOST, "gizlisebep", "gizlinot"));
        act(11, house, new MoveTo(LeadStatus.ASSIGNED, "", "gizlinot"));
        act(12, house, new Call(CallResult.TALKED, "gizliarama"));
    }

    private static LeadId added(NewLead fresh) {
        return LeadsOnPostgres.of(POSTGRES)
                .addNew(List.of(fresh))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block()
                .getFirst();
    }

    private static void act(int minutes, Optional<UserId> by, LeadAction action) {
        act(lead, minutes, by, action);
    }

    private static void act(LeadId which, int minutes, Optional<UserId> by, LeadAction action) {
        R2dbcLeadWork work =
                new R2dbcLeadWork(POSTGRES.client(), LeadsOnPostgres.writing(POSTGRES));
        Instant at = Instant.now().plusSeconds(minutes * 60L);
        work.claim(ALL, List.of(which))
                .map(found -> found.getFirst().apply(action, at).orElseThrow())
                .flatMap(worked -> work.save(List.of(worked), by, at))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    @Test
    void nothingThatTheHouseSaysToItselfIsSent() {
        String told =
                String.join(
                        "\n",
                        reads.lead(PARTNER, selin, lead).block().json().text(),
                        reads.interactions(PARTNER, selin, lead).block().text(),
                        reads.facets(PARTNER).block().text(),
                        reads.stats(PARTNER, selin).block().text(),
                        page(PARTNER, LeadFilter.none()).toString());

        assertThat(SECRETS).noneMatch(told::contains);
        assertThat(told).contains("İpek Işık", "kendi notumuz", "Selin Ak", "Sizin bölgenizden");
    }

    @Test
    void onlyItsOwnPeoplesReasonsAreOfferedWhenALeadIsLost() {
        LeadId lost = added(aLead().named("Umut Kara").ofDistributor(ANKARA).newLead());
        act(lost, 1, Optional.of(SELIN), new MoveTo(LeadStatus.LOST, "Bize uzak", ""));
        assertThat(reads.facets(PARTNER).block().text()).contains("Bize uzak");

        act(lost, 2, Optional.of(AYSE), new MoveTo(LeadStatus.ASSIGNED, "", ""));
        act(lost, 3, Optional.of(AYSE), new MoveTo(LeadStatus.LOST, "gizlisebep", ""));
        assertThat(reads.facets(ALL).block().text()).contains("gizlisebep");
        assertThat(reads.facets(PARTNER).block().text()).doesNotContain("gizlisebep");

        act(lost, 4, Optional.of(AYSE), new LeadAction.Delete());
    }

    @Test
    void anExportHoldsNoneOfItEither() {
        Snapshots snapshots = new Snapshots(POSTGRES.settings(), Limits.standard());
        CopiedLeadExports exports = new CopiedLeadExports(snapshots);
        List<ExportColumn> columns =
                Stream.of(LeadColumn.values()).<ExportColumn>map(ExportColumn.Of::new).toList();
        Chosen all = new Chosen.Matching(LeadFilter.none(), Optional.empty());

        assertThat(exports.rows(PARTNER, all, LeadSort.standard(), columns).blockFirst().toString())
                .contains("İpek Işık")
                .doesNotContain(SECRETS);
        assertThat(exports.rows(ALL, all, LeadSort.standard(), columns).blockFirst().toString())
                .contains("gizlietiket", "Mehmet Öz");
        snapshots.close();
    }

    /** A walk that finds nothing anywhere would prove nothing. */
    @Test
    void theHouseIsSentAllOfIt() {
        Actor admin = new Actor.Person(AYSE, Role.ADMIN, Optional.empty(), Optional.empty());
        String told =
                reads.interactions(ALL, admin, lead).block().text()
                        + reads.lead(ALL, admin, lead).block().json().text();

        assertThat(SECRETS).allMatch(told::contains);
    }

    @Test
    void whatWasDoneSinceTheHandOverIsToldAndTheOrganisationStandsForItsPeople() {
        List<JsonNode> told =
                JsonMapper.shared()
                        .readTree(reads.interactions(PARTNER, selin, lead).block().text())
                        .get("items")
                        .valueStream()
                        .toList();

        assertThat(told.reversed())
                .extracting(entry -> entry.get("type").asString())
                .containsExactly(
                        "CAPTURED",
                        "OFFER",
                        "TRANSFER",
                        "NOTE",
                        "STATUS_CHANGE",
                        "STATUS_CHANGE",
                        "CALL",
                        "STATUS_CHANGE");
        assertThat(told.getFirst().get("userName").asString()).isEqualTo("Anadolu");
        assertThat(told.getFirst().has("userId")).isFalse();
        JsonNode transfer =
                told.stream()
                        .filter(e -> e.get("type").asString().equals("TRANSFER"))
                        .findAny()
                        .get();
        assertThat(transfer.at("/after/distributorName").asString()).isEqualTo("Ankara Klinik");
        assertThat(transfer.has("before")).isFalse();
    }

    @Test
    void anAgentOfTheHouseIsTheOrganisationAndOneOfTheOwnHasAName() {
        JsonNode item = page(PARTNER, LeadFilter.none()).at("/items/0");

        assertThat(item.get("assigneeName").asString()).isEqualTo("Anadolu");
        assertThat(item.has("assigneeId")).isFalse();
        assertThat(item.get("distributorName").asString()).isEqualTo("Ankara Klinik");
        assertThat(item.get("tags").isEmpty()).isTrue();
    }

    @Test
    void neitherASearchNorAFilterTellsWhatIsNotShown() {
        LeadFilter byTag = new FilterFixture().tags("gizlietiket").filter();
        LeadFilter byWord = new FilterFixture().text("gizlinot").filter();

        assertThat(Stream.of(byTag, byWord).map(f -> page(ALL, f).get("items").size()))
                .containsOnly(1);
        assertThat(Stream.of(byTag, byWord).map(f -> page(PARTNER, f).get("items").size()))
                .containsOnly(0);
        assertThat(page(PARTNER, new FilterFixture().text("ipek").filter()).get("items"))
                .hasSize(1);
    }

    @Test
    void nobodyLearnsByAskingForAPersonOrATeamOfTheHouse() {
        LeadFilter byPerson = new FilterFixture().assignees(Set.of(MEHMET), false).filter();
        LeadFilter byTeam = new FilterFixture().teams(DAY).filter();

        assertThat(Stream.of(byPerson, byTeam).map(f -> page(ALL, f).get("total").asInt()))
                .containsOnly(1);
        assertThat(Stream.of(byPerson, byTeam).map(f -> page(PARTNER, f).get("total").asInt()))
                .containsOnly(0);
        assertThat(Stream.of(byPerson, byTeam).map(f -> page(PARTNER, f).get("items").size()))
                .containsOnly(0);
    }

    private JsonNode page(Visibility visibility, LeadFilter filter) {
        PageRequest first = new PageRequest(10, Optional.empty());
        return JsonMapper.shared()
                .readTree(
                        reads.page(visibility, filter, LeadSort.standard(), first, CountMode.EXACT)
                                .block()
                                .text());
    }
}
