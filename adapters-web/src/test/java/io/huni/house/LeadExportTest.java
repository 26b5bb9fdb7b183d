package io.huni.house;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.atIndex;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import io.huni.application.lead.LeadFixture;
import io.huni.application.shared.AuditTrail.Act;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;
import io.huni.domain.lead.Lead;
import io.huni.domain.shared.DistributorId;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Leads as files, read back by other programs' readers; each test is a partner of its own. */
class LeadExportTest extends HouseTest {
    private static final String EXPORT = "/api/v1/leads/export";
    private static final String HEAD =
            "\ufeffID,Ad Soyad,Email,Telefon,Dağıtıcı,Durum,Atanan Kişi,Oluşturulma Tarihi\r\n";
    private static final Instant MOMENT = Instant.parse("2026-11-20T21:30:00Z");

    private final DistributorId clinic = new DistributorId(UUID.randomUUID());
    private WebTestClient manager;

    @BeforeEach
    void signIn() {
        User person = house.another(Role.ADMIN);
        manager = as(person);
    }

    @AfterEach
    void mend() {
        house.exports.breaks = false;
    }

    @Test
    void turkishPeopleGetTheTurkishHeadAndTheWallClockOfTheHouse() {
        Lead lead = kept(aLead().named("Gülşah Ertürk").caught(MOMENT));

        Answer answer = chosen(lead, "csv", "tr");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(
                        HEAD
                                + lead.id().value()
                                + ",Gülşah Ertürk,ayse@example.com,+905321234567,,Yeni,,21.11.2026"
                                + " 00:30\r\n");
        assertThat(answer.headers().getFirst(HttpHeaders.CONTENT_TYPE))
                .isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.headers().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.headers().getContentDisposition().getFilename())
                .matches("leads-\\d{4}-\\d{2}-\\d{2}\\.csv");
        assertThat(answer.headers().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.headers().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void englishPeopleGetTheEnglishHead() {
        Answer answer = chosen(kept(aLead()), "csv", "en");

        assertThat(answer.body())
                .startsWith(
                        "\ufeffID,Full name,Email,Phone,Distributor,Status,Assignee,Created\r\n")
                .contains(",New,");
    }

    @Test
    void aTurkishExcelMayHaveItsSeparatorAndItsDecimalComma() {
        Lead lead = kept(aLead());

        String body =
                call(
                                manager,
                                "POST",
                                EXPORT,
                                """
                                {"selection":{"ids":["%s"]},"format":"csv",
                                 "columns":["id","score"],"separator":"semicolon"}
                                """
                                        .formatted(lead.id().value()))
                        .body();

        assertThat(body).startsWith("\ufeffID;Skor\r\n");
        assertThat(body).doesNotContain(".");
    }

    @Test
    void whatActsInASpreadsheetIsInert() {
        List<String> attacks =
                List.of(
                        "=HYPERLINK(\"http://x\")",
                        "+cmd|' /C calc'!A0",
                        "-1+1",
                        "@SUM(A1)",
                        "<script>alert(1)</script>",
                        "Ada\u202egnp.exe",
                        "x;=1+1",
                        "\"; DROP");
        List<String> ids =
                attacks.stream()
                        .map(name -> kept(aLead().named(name)).id().value().toString())
                        .toList();

        String body = posted(ids, "csv", "\"id\",\"fullName\"").body();

        List<CsvRecord> records =
                CsvReader.builder().ofCsvRecord(body.substring(1)).stream().toList();
        assertThat(records).hasSize(attacks.size() + 1).allMatch(row -> row.getFieldCount() == 2);
        assertThat(records.stream().skip(1))
                .extracting(row -> row.getField(1))
                .allMatch(name -> !name.matches("(?s)\\s*[=+\\-@].*|.*;=.*|.*\u202e.*"))
                .contains("'=HYPERLINK(\"http://x\")", "<script>alert(1)</script>", "'@sum(a1)");
    }

    @Test
    void aWorkbookHasTypesAndAFrozenHead() throws Exception {
        Lead lead = kept(aLead().named("=1+1").caught(MOMENT));

        byte[] file =
                manager.get()
                        .uri(EXPORT + "?format=xlsx&columns=score,phone,fullName,createdAt,test")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent();

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getFirstSheet();
            assertThat(sheet.getName()).isEqualTo("Leadler");
            var rows = sheet.read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Ad Soyad");
            var row =
                    rows.stream()
                            .filter(found -> "=1+1".equals(found.getCellText(0)))
                            .findFirst()
                            .orElseThrow();
            assertThat(row.getCell(0).getFormula()).isNull();
            assertThat(row.getCellText(1)).isEqualTo("+905321234567");
            assertThat(row.getCellAsDate(2).orElseThrow()).hasToString("2026-11-21T00:30");
            assertThat(row.getCellAsNumber(3).orElseThrow())
                    .isEqualByComparingTo(lead.score().points());
            assertThat(row.getCellText(4)).isEqualTo("Hayır");
        }
    }

    @Test
    void linesOfJsonAreObjectsWithTheNamesOfTheApi() {
        Lead lead = kept(aLead().named("=Ada"));

        Answer answer =
                posted(
                        List.of(lead.id().value().toString()),
                        "jsonl",
                        "\"id\",\"fullName\",\"score\",\"createdAt\"");

        assertThat(answer.body())
                .isEqualTo(
                        "{\"id\":\"%s\",\"fullName\":\"=Ada\",\"createdAt\":\"%s\",\"score\":%s}\n"
                                .formatted(
                                        lead.id().value(),
                                        lead.capturedAt(),
                                        lead.score().points().toPlainString()));
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv,text/csv;charset=UTF-8",
        "application/json,application/json",
        "application/x-ndjson,application/x-ndjson",
        "'text/html,*/*;q=0.8',text/csv;charset=UTF-8"
    })
    void theHeaderAcceptChoosesWhenTheAddressDoesNot(String accept, String type) {
        Answer answer =
                call(manager, "GET", EXPORT, "", request -> request.header("Accept", accept));

        assertThat(answer.headers().getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo(type);
    }

    @Test
    void aFormatThatIsNotThereIsRefused() {
        assertRefused(
                call(manager, "GET", EXPORT + "?format=pdf", ""),
                400,
                "shared.value-unknown",
                "/format");
        assertThat(
                        call(
                                        manager,
                                        "GET",
                                        EXPORT,
                                        "",
                                        request -> request.header("Accept", "image/png"))
                                .status())
                .isEqualTo(406);
    }

    @Test
    void holdsTheScopeOfEachRoleAndNothingElse() {
        Lead own = house.ownLead();
        Lead foreign = house.foreignLead();

        String managers = call(as(Role.MANAGER), "GET", EXPORT + "?format=csv", "").body();
        String admins = call(as(Role.ADMIN), "GET", EXPORT + "?format=csv", "").body();

        assertThat(managers).contains(id(own)).doesNotContain(id(foreign));
        assertThat(admins).contains(id(own), id(foreign));
        for (Role role : List.of(Role.STAFF, Role.DISTRIBUTOR)) {
            assertThat(call(as(role), "GET", EXPORT, "").key()).isEqualTo("shared.right-missing");
        }
        assertThat(postedBy(as(Role.MANAGER), List.of(id(foreign)), "csv", "\"id\"").body())
                .isEqualTo("\ufeffID\r\n");
    }

    @Test
    void aFilterThatShowsAnotherNumberIsAConflictAndNoFile() {
        Answer answer = call(manager, "GET", EXPORT + "?status=LOST&expectedCount=4", "");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.key()).isEqualTo("lead.selection-changed");
        assertThat(answer.headers().getFirst(HttpHeaders.CONTENT_DISPOSITION)).isNull();
    }

    @Test
    void anExportThatFailsHalfWayBreaksOffInsteadOfEnding() {
        Stream.of("A", "B", "C").forEach(name -> kept(aLead().named(name)));
        house.exports.breaks = true;

        assertThatThrownBy(() -> call(manager, "GET", EXPORT + "?format=csv", ""))
                .hasMessageContaining("prematurely");
        assertThat(house.acts.acts()).extracting(Act::kind).endsWith("EXPORT_BROKEN_OFF");
    }

    @Test
    void theTrailKnowsWhatWasAskedAndHowManyLeft() {
        call(manager, "GET", EXPORT + "?status=LOST&format=csv&columns=id", "");

        assertThat(house.acts.acts())
                .endsWith(
                        new Act(
                                "EXPORTED",
                                "leads",
                                "format=csv&status=LOST&format=csv&columns=id&columns=id"),
                        new Act(
                                "EXPORT_ENDED",
                                "leads",
                                "leads=0&format=csv&status=LOST&format=csv&columns=id&columns=id"));
    }

    @Test
    void theTrailKnowsThatSomebodyWasSearchedForButNotWhom() {
        call(manager, "GET", EXPORT + "?q=Kayabey&format=csv&columns=id", "");

        String said = "format=csv&searched=7&format=csv&columns=id&columns=id";
        assertThat(house.acts.acts().reversed())
                .extracting(Act::detail)
                .satisfies(ended -> assertThat(ended).matches("leads=\\d+&" + said), atIndex(0))
                .satisfies(begun -> assertThat(begun).isEqualTo(said), atIndex(1));
    }

    private Answer chosen(Lead lead, String format, String language) {
        return call(
                manager,
                "POST",
                EXPORT,
                "{\"selection\":{\"ids\":[\"%s\"]},\"format\":\"%s\"}".formatted(id(lead), format),
                request -> request.header("Accept-Language", language));
    }

    private Answer posted(List<String> ids, String format, String columns) {
        return postedBy(manager, ids, format, columns);
    }

    private static Answer postedBy(
            WebTestClient caller, List<String> ids, String format, String columns) {
        return call(
                caller,
                "POST",
                EXPORT,
                "{\"selection\":{\"ids\":[\"%s\"]},\"format\":\"%s\",\"columns\":[%s]}"
                        .formatted(String.join("\",\"", ids), format, columns));
    }

    private Lead kept(LeadFixture fixture) {
        return house.keep(fixture.ofDistributor(clinic));
    }

    private static String id(Lead lead) {
        return lead.id().value().toString();
    }
}
