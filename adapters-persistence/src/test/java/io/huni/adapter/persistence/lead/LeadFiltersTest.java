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
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        String page =
                reads.page(
                                ALL,
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
