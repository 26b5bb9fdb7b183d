package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.lead.Organisation.ANKARA;
import static io.huni.adapter.persistence.lead.Organisation.AYSE;
import static io.huni.adapter.persistence.lead.Organisation.DAY;
import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.lead.LeadSort;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.application.shared.PublishedApi;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.ActorFixture;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.Answer;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.PhoneNumber;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Optional;

/** PostgreSQL writes the JSON of leads itself; it writes what the API has published. */
class PublishedLeadsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Visibility ALL = new Visibility.Everything();
    private static final PublishedApi API = PublishedApi.committed();

    private static final NewLead FULL =
            aLead().named("İpek \"Işık\"\\\t")
                    .ofDistributor(ANKARA)
                    .assignedTo(AYSE, DAY)
                    .withNote("Öğleden sonra\naransın")
                    .newLead();
    private static final NewLead BARE =
            aLead().named("Ω")
                    .withoutExternalId()
                    .withoutContact()
                    .withService("")
                    .answering(new Answer("q", "Soru", ""))
                    .newLead();
    private static final NewLead TEST = aLead().asTest().newLead();

    private final R2dbcLeadReads reads = new R2dbcLeadReads(POSTGRES.client());

    @BeforeAll
    static void leads() {
        Organisation.in(POSTGRES);
        LeadsOnPostgres.of(POSTGRES)
                .addNew(leadsOfEveryKind())
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    static List<NewLead> leadsOfEveryKind() {
        return List.of(FULL, BARE, TEST);
    }

    @ParameterizedTest
    @EnumSource(CountMode.class)
    void theList(CountMode count) {
        Json page =
                reads.page(
                                ALL,
                                LeadFilter.none(),
                                LeadSort.standard(),
                                new PageRequest(2, Optional.empty()),
                                count)
                        .block();

        assertPublished("listLeads", page);
        JsonNode shown = read(page);
        assertThat(shown.get("items").size()).isEqualTo(2);
        assertThat(shown.has("nextCursor")).isTrue();
        assertThat(shown.has("total")).isEqualTo(count != CountMode.NONE);
    }

    @ParameterizedTest
    @MethodSource("leadsOfEveryKind")
    void theLead(NewLead lead) {
        assertPublished("readLead", reads.lead(ALL, reader(), id(lead)).block().json());
    }

    @ParameterizedTest
    @MethodSource("leadsOfEveryKind")
    void whatWasDoneAboutIt(NewLead lead) {
        Json done = reads.interactions(ALL, reader(), id(lead)).block();

        assertPublished("listInteractions", done);
        assertThat(read(done).get("items").size()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void theFigures(Visibility reader) {
        assertPublished("readLeadStats", reads.stats(reader, reader()).block());
    }

    static List<Visibility> readers() {
        return List.of(ALL, new Visibility.OfTeam(DAY), new Visibility.Nothing());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void theSamePerson(Visibility reader) {
        Json found =
                reads.duplicates(
                                reader,
                                Optional.of(new PhoneNumber("+905321234567")),
                                EmailAddress.parse("ayse@example.com"))
                        .block();

        assertPublished("findDuplicates", found);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void whatFiltersCanChoose(Visibility reader) {
        assertPublished("listLeadFacets", reads.facets(reader).block());
    }

    private static Actor reader() {
        return ActorFixture.admin();
    }

    private static LeadId id(NewLead lead) {
        return lead.change().state().id();
    }

    private static JsonNode read(Json json) {
        return JsonMapper.shared().readTree(json.text());
    }

    private static void assertPublished(String operation, Json json) {
        assertThat(API.faultsOfAnswer(operation, read(json))).as(json.text()).isEmpty();
    }
}
