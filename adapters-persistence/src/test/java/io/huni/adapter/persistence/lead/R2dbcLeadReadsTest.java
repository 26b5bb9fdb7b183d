package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.lead.Organisation.ANKARA;
import static io.huni.adapter.persistence.lead.Organisation.AYSE;
import static io.huni.adapter.persistence.lead.Organisation.DAY;
import static io.huni.adapter.persistence.lead.Organisation.IZMIR;
import static io.huni.adapter.persistence.lead.Organisation.MEHMET;
import static io.huni.adapter.persistence.lead.Organisation.NIGHT;
import static io.huni.application.lead.LeadFixture.aLead;
import static io.huni.application.quality.JudgedLeads.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.lead.LeadSort;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.Answer;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.scoring.ScoreLevel;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.PhoneNumber;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class R2dbcLeadReadsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Visibility ALL = new Visibility.Everything();
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final NewLead IPEK =
            aLead().named("İpek Işık")
                    .withEmail("ipek.isik@example.com")
                    .withPhone("+905321112233")
                    .ofDistributor(ANKARA)
                    .assignedTo(AYSE, DAY)
                    .withNote("Öğleden sonra aranmak istiyor")
                    .submitted(NOON)
                    .newLead();
    private static final NewLead CAGLA =
            aLead().of(LeadSource.API, "api-1")
                    .named("Çağla Öztürk")
                    .withEmail("cagla@example.com")
                    .withPhone("+4915112345678")
                    .ofDistributor(IZMIR)
                    .assignedTo(MEHMET, NIGHT)
                    .submitted(NOON.minusSeconds(60))
                    .newLead();
    private static final NewLead NAMELESS =
            aLead().named("Ω")
                    .withoutContact()
                    .withService("")
                    .answering(new Answer("q", "Soru", ""))
                    .ofDistributor(ANKARA)
                    .submitted(NOON.minusSeconds(120))
                    .newLead();
    private static final NewLead TEST =
            aLead().named("Deneme %_Kişi").asTest().submitted(NOON.minusSeconds(180)).newLead();

    private final R2dbcLeadReads reads = new R2dbcLeadReads(POSTGRES.client());

    @BeforeAll
    static void leads() {
        Organisation.in(POSTGRES);
        LeadsOnPostgres.of(POSTGRES)
                .addNew(List.of(IPEK, CAGLA, NAMELESS, TEST))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    @Test
    void showsEveryLeadNewestFirst() {
        assertThat(found(ALL, LeadFilter.none())).containsExactly(IPEK, CAGLA, NAMELESS, TEST);
    }

    @Test
    void writesTheFieldsOfAListItem() {
        JsonNode item = page(ALL, LeadFilter.none()).get("items").get(0);

        assertThat(item.propertyNames())
                .containsExactly(
                        "id",
                        "number",
                        "source",
                        "platform",
                        "fullName",
                        "email",
                        "phone",
                        "status",
                        "score",
                        "scoreLevel",
                        "interest",
                        "fit",
                        "distributorId",
                        "distributorName",
                        "assigneeId",
                        "assigneeName",
                        "campaignName",
                        "adName",
                        "formName",
                        "organic",
                        "test",
                        "submittedAt",
                        "createdAt",
                        "tags");
        assertThat(item.get("fullName").asString()).isEqualTo("İpek Işık");
        assertThat(item.get("distributorName").asString()).isEqualTo("Ankara Klinik");
        assertThat(item.get("assigneeName").asString()).isEqualTo("Ayşe Kaya");
        assertThat(item.get("score").decimalValue()).isEqualByComparingTo("92.5");
        assertThat(item.get("scoreLevel").asString()).isEqualTo("VERY_GOOD");
        assertThat(item.get("submittedAt").asString()).isEqualTo("2026-11-20T12:00:00.000Z");
        assertThat(item.get("tags").isArray()).isTrue();
    }

    @Test
    void leavesOutWhatIsUnknown() {
        JsonNode item = page(ALL, LeadFilter.none()).get("items").get(2);

        assertThat(item.has("email")).isFalse();
        assertThat(item.has("phone")).isFalse();
        assertThat(item.has("assigneeId")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ipek",
        "IPEK",
        "İPEK",
        "isik",
        "ışık",
        "ipek ışık",
        "isik ipek",
        "ipek.is",
        "0532 111",
        "532111",
        "+90 532 111 22 33",
        "00905321112233",
        "1122",
        "(0532) 111-22-33"
    })
    void findsByAnyPartOfNameMailOrTelephone(String typed) {
        assertThat(found(ALL, text(typed))).containsExactly(IPEK);
    }

    @ParameterizedTest
    @CsvSource({"cagla", "ozturk", "ÖZTÜRK", "+49 151", "0049 151", "0151 1234"})
    void findsTheOther(String typed) {
        assertThat(found(ALL, text(typed))).containsExactly(CAGLA);
    }

    @Test
    void takesTheSignsOfPatternsAsText() {
        assertThat(found(ALL, text("%_"))).containsExactly(TEST);
        assertThat(found(ALL, text("\\"))).isEmpty();
    }

    @Test
    void filtersByEveryField() {
        assertThat(found(ALL, status(LeadStatus.NEW))).containsExactly(NAMELESS, TEST);
        assertThat(found(ALL, status(LeadStatus.NEW, LeadStatus.ASSIGNED))).hasSize(4);
        assertThat(found(ALL, source(LeadSource.API))).containsExactly(CAGLA);
        assertThat(found(ALL, assignees(Set.of(AYSE), false))).containsExactly(IPEK);
        assertThat(found(ALL, assignees(Set.of(), true))).containsExactly(NAMELESS, TEST);
        assertThat(found(ALL, assignees(Set.of(AYSE), true))).containsExactly(IPEK, NAMELESS, TEST);
        assertThat(found(ALL, distributors(IZMIR))).containsExactly(CAGLA);
        assertThat(found(ALL, distributors(IZMIR, ANKARA))).hasSize(3);
        assertThat(found(ALL, test(true))).containsExactly(TEST);
        assertThat(found(ALL, test(false))).doesNotContain(TEST).hasSize(3);
    }

    @Test
    void filtersByScoreWithBothBoundsIncluded() {
        assertThat(found(ALL, levels(ScoreLevel.LOW))).containsExactly(NAMELESS);
        assertThat(found(ALL, levels(ScoreLevel.VERY_GOOD, ScoreLevel.LOW))).hasSize(4);
        assertThat(found(ALL, score("92.5", "92.5"))).containsExactly(IPEK, CAGLA, TEST);
        assertThat(found(ALL, score("92.51", "100"))).isEmpty();
        assertThat(found(ALL, score("0", "92.4"))).containsExactly(NAMELESS);
        assertThat(found(ALL, score("-1e30", "1e30"))).hasSize(4);
    }

    @Test
    void filtersByMomentWithTheEndNotIncluded() {
        assertThat(found(ALL, moment(NOON.minusSeconds(120), NOON)))
                .containsExactly(CAGLA, NAMELESS);
    }

    @Test
    void showsOnlyWhatTheReaderMaySee() {
        assertThat(found(new Visibility.OfDistributor(IZMIR), LeadFilter.none()))
                .containsExactly(CAGLA);
        assertThat(found(new Visibility.OfTeam(DAY), LeadFilter.none())).containsExactly(IPEK);
        assertThat(found(new Visibility.OfAssignee(MEHMET), LeadFilter.none()))
                .containsExactly(CAGLA);
        assertThat(found(new Visibility.Nothing(), LeadFilter.none())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUBMITTED_AT", "SCORE", "NAME", "CREATED_AT"})
    void walksAllPagesInBothDirections(String key) {
        for (boolean descending : List.of(true, false)) {
            LeadSort sort = new LeadSort(LeadSort.Key.valueOf(key), descending);

            List<UUID> walked = walk(sort);

            assertThat(walked).hasSize(4).doesNotHaveDuplicates();
            assertThat(walked).isEqualTo(sorted(sort));
        }
    }

    @Test
    void sortsNamesByTurkishRules() {
        List<JsonNode> items =
                items(page(ALL, LeadFilter.none(), nameSort(), 10, Optional.empty()));

        assertThat(items)
                .extracting(item -> item.get("fullName").asString())
                .containsExactly("Çağla Öztürk", "Deneme %_Kişi", "İpek Işık", "Ω");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%",
                "x",
                "AAAA",
                "U1VCTUlUVEVEX0FULXw",
                "U1VCTUlUVEVEX0FULXwxfA",
                "U1VCTUlUVEVEX0FULXw5OTk5OTk5OTk5OTk5OTk5OTk5fDAxOTMwMDAwLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMQ",
                "U0NPUkUtfDF8MDE5MzAwMDAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAx"
            })
    void refusesACursorThatThisListDidNotMake(String cursor) {
        assertThatThrownBy(
                        () ->
                                page(
                                        ALL,
                                        LeadFilter.none(),
                                        LeadSort.standard(),
                                        2,
                                        Optional.of(cursor)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.errorKey())
                                    .isEqualTo(SharedErrorKey.CURSOR_MALFORMED);
                            assertThat(refused.pointer()).isEqualTo("/cursor");
                        });
    }

    @Test
    void tellsHowManyMatchOnlyWhenAsked() {
        assertThat(page(ALL, LeadFilter.none()).has("total")).isFalse();
        assertThat(total(ALL, LeadFilter.none(), CountMode.EXACT)).isEqualTo(4);
        assertThat(total(new Visibility.OfTeam(DAY), LeadFilter.none(), CountMode.EXACT))
                .isEqualTo(1);
        assertThat(total(ALL, text("ipek"), CountMode.ESTIMATED)).isEqualTo(1);
        assertThat(total(ALL, everything(), CountMode.ESTIMATED)).isZero();
    }

    @Test
    void readsAWholeLead() {
        Actor staff = person(Role.STAFF);

        var versioned = reads.lead(ALL, staff, idOf(IPEK)).block();

        assertThat(versioned.version()).isEqualTo(1);
        JsonNode lead = JSON.readTree(versioned.json().text());
        assertThat(lead.at("/attribution/utm/source").asString()).isEqualTo("facebook");
        assertThat(lead.at("/attribution/clickIds/fbclid").asString()).isEqualTo("IwAR0");
        assertThat(lead.at("/answers/0/label").asString()).isEqualTo("Hangi hizmet?");
        assertThat(lead.at("/consents/0/checked").asBoolean()).isTrue();
        assertThat(lead.at("/custom/budget").decimalValue()).isEqualByComparingTo("1250.50");
        assertThat(lead.get("allowed"))
                .extracting(JsonNode::asString)
                .containsExactly("read", "comment", "change");
        assertThat(lead.has("emailRaw")).isFalse();
        assertThat(versioned.json().text()).doesNotContain("null");
    }

    @Test
    void hasNoLeadOutsideTheScope() {
        Visibility izmir = new Visibility.OfDistributor(IZMIR);

        assertThat(reads.lead(izmir, person(Role.DISTRIBUTOR), idOf(IPEK)).block()).isNull();
        assertThat(reads.interactions(izmir, person(Role.ADMIN), idOf(IPEK)).block()).isNull();
        assertThat(reads.interactions(izmir, person(Role.ADMIN), idOf(CAGLA)).block()).isNotNull();
    }

    @Test
    void tellsWhatWasDoneNewestFirst() {
        JsonNode items =
                JSON.readTree(
                                reads.interactions(ALL, person(Role.ADMIN), idOf(IPEK))
                                        .block()
                                        .text())
                        .get("items");

        assertThat(items)
                .extracting(item -> item.get("type").asString())
                .containsExactly("NOTE", "CAPTURED");
        assertThat(items.get(1).at("/after/score").decimalValue()).isEqualByComparingTo("92.5");
    }

    @Test
    void countsInsideTheScopeWithoutTestLeads() {
        JsonNode all = stats(ALL, person(Role.ADMIN));
        JsonNode mine = stats(new Visibility.OfAssignee(AYSE), staff(AYSE));

        assertThat(all.get("total").asInt()).isEqualTo(3);
        assertThat(all.at("/byStatus/ASSIGNED").asInt()).isEqualTo(2);
        assertThat(all.at("/byStatus/LOST").asInt()).isZero();
        assertThat(all.get("unassigned").asInt()).isEqualTo(1);
        assertThat(all.get("mine").asInt()).isZero();
        assertThat(mine.get("total").asInt()).isEqualTo(1);
        assertThat(mine.get("mine").asInt()).isEqualTo(1);
    }

    @Test
    void findsDuplicatesByTelephoneOrMail() {
        Optional<PhoneNumber> phone = Optional.of(new PhoneNumber("+905321112233"));

        assertThat(duplicates(ALL, phone, Optional.empty())).containsExactly("İpek Işık");
        assertThat(duplicates(ALL, phone, EmailAddress.parse("CAGLA@example.com")))
                .containsExactlyInAnyOrder("İpek Işık", "Çağla Öztürk");
        assertThat(duplicates(new Visibility.OfDistributor(IZMIR), phone, Optional.empty()))
                .isEmpty();
        assertThat(duplicates(ALL, Optional.empty(), Optional.empty())).isEmpty();
    }

    private List<String> duplicates(
            Visibility visibility, Optional<PhoneNumber> phone, Optional<EmailAddress> email) {
        JsonNode found = JSON.readTree(reads.duplicates(visibility, phone, email).block().text());
        return items(found).stream().map(item -> item.get("fullName").asString()).toList();
    }

    private JsonNode stats(Visibility visibility, Actor actor) {
        return JSON.readTree(reads.stats(visibility, actor).block().text());
    }

    private List<NewLead> found(Visibility visibility, LeadFilter filter) {
        List<UUID> ids =
                items(page(visibility, filter)).stream()
                        .map(item -> UUID.fromString(item.get("id").asString()))
                        .toList();
        return ids.stream().map(R2dbcLeadReadsTest::byId).toList();
    }

    private static NewLead byId(UUID id) {
        return List.of(IPEK, CAGLA, NAMELESS, TEST).stream()
                .filter(lead -> idOf(lead).value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> walk(LeadSort sort) {
        List<UUID> walked = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            JsonNode page = page(ALL, LeadFilter.none(), sort, 1, cursor);
            items(page).forEach(item -> walked.add(UUID.fromString(item.get("id").asString())));
            cursor = Optional.ofNullable(page.get("nextCursor")).map(JsonNode::asString);
        } while (cursor.isPresent());
        return walked;
    }

    private static List<UUID> sorted(LeadSort sort) {
        Comparator<Lead> byKey =
                switch (sort.key()) {
                    case SUBMITTED_AT -> Comparator.comparing(Lead::submittedAt);
                    case SCORE -> Comparator.comparing(lead -> lead.score().tenths());
                    case NAME ->
                            Comparator.comparing(
                                    lead ->
                                            List.of(CAGLA, TEST, IPEK, NAMELESS)
                                                    .indexOf(byId(lead.id().value())));
                    case CREATED_AT -> Comparator.comparing(Lead::capturedAt);
                    case INTEREST ->
                            Comparator.comparing(
                                    lead -> judged(lead).interest().score().orElse(-1));
                    case FIT -> Comparator.comparing(lead -> judged(lead).fit().score().orElse(-1));
                };
        Comparator<Lead> order = byKey.thenComparing(lead -> lead.id().value().toString());
        return List.of(IPEK, CAGLA, NAMELESS, TEST).stream()
                .map(lead -> lead.change().state())
                .sorted(sort.descending() ? order.reversed() : order)
                .map(lead -> lead.id().value())
                .toList();
    }

    private long total(Visibility visibility, LeadFilter filter, CountMode count) {
        PageRequest one = new PageRequest(1, Optional.empty());
        return JSON.readTree(
                        reads.page(visibility, filter, LeadSort.standard(), one, count)
                                .block()
                                .text())
                .get("total")
                .asLong();
    }

    private JsonNode page(Visibility visibility, LeadFilter filter) {
        return page(visibility, filter, LeadSort.standard(), 25, Optional.empty());
    }

    private JsonNode page(
            Visibility visibility,
            LeadFilter filter,
            LeadSort sort,
            int limit,
            Optional<String> cursor) {
        return JSON.readTree(
                reads.page(visibility, filter, sort, new PageRequest(limit, cursor), CountMode.NONE)
                        .block()
                        .text());
    }

    private static List<JsonNode> items(JsonNode page) {
        return page.get("items").valueStream().toList();
    }

    private static LeadSort nameSort() {
        return new LeadSort(LeadSort.Key.NAME, false);
    }

    private static LeadId idOf(NewLead lead) {
        return lead.change().state().id();
    }

    private static Actor person(Role role) {
        return new Actor.Person(
                new UserId(UUID.randomUUID()), role, Optional.empty(), Optional.empty());
    }

    private static Actor staff(UserId id) {
        return new Actor.Person(id, Role.STAFF, Optional.empty(), Optional.empty());
    }

    private static LeadFilter text(String typed) {
        return new FilterFixture().text(typed).filter();
    }

    private static LeadFilter status(LeadStatus... statuses) {
        return new FilterFixture().statuses(statuses).filter();
    }

    private static LeadFilter source(LeadSource source) {
        return new FilterFixture().source(source).filter();
    }

    private static LeadFilter assignees(Set<UserId> users, boolean unassigned) {
        return new FilterFixture().assignees(users, unassigned).filter();
    }

    private static LeadFilter distributors(io.huni.domain.shared.DistributorId... distributors) {
        return new FilterFixture().distributors(distributors).filter();
    }

    private static LeadFilter test(boolean test) {
        return new FilterFixture().test(test).filter();
    }

    private static LeadFilter levels(ScoreLevel... levels) {
        return new FilterFixture().levels(levels).filter();
    }

    private static LeadFilter score(String from, String to) {
        return new FilterFixture().score(new BigDecimal(from), new BigDecimal(to)).filter();
    }

    private static LeadFilter moment(Instant from, Instant to) {
        return new FilterFixture().moment(from, to).filter();
    }

    /** Every filter at once, with words that need care in SQL. */
    private static LeadFilter everything() {
        return new FilterFixture()
                .text("o'brien \\ % ?")
                .statuses(LeadStatus.NEW, LeadStatus.LOST)
                .source(LeadSource.API)
                .assignees(Set.of(AYSE), true)
                .distributors(ANKARA, IZMIR)
                .levels(ScoreLevel.GOOD)
                .score(BigDecimal.ONE, BigDecimal.TEN)
                .moment(NOON, NOON)
                .test(false)
                .filter();
    }
}
