package io.huni.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days a report covers, who sees what in it, and how it is answered. */
class ReportTest extends HouseTest {
    private static final String REPORT = "/api/v1/reports/leads";

    private Answer read(Role role, String query) {
        return call(as(role), "GET", REPORT + query, "");
    }

    @ParameterizedTest
    @CsvSource({
        "?period=daily&to=2026-10-31,2026-10-31,2026-10-31",
        "?period=weekly&to=2026-11-01,2026-10-26,2026-11-01",
        "?period=monthly&to=2026-11-30,2026-11-01,2026-11-30",
        "?period=monthly&to=2024-02-29,2024-02-01,2024-02-29",
        "?period=monthly&to=2026-11-15,2026-10-16,2026-11-15",
        "?period=monthly&from=2026-02-01,2026-02-01,2026-02-28",
        "?period=custom&from=2026-10-26&to=2026-11-03,2026-10-26,2026-11-03",
        "?period=weekly&from=2026-10-01&to=2026-10-02,2026-10-01,2026-10-02",
    })
    void coversTheDaysThatAreAskedFor(String query, String from, String to) {
        Answer answer = read(Role.ADMIN, query);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("from").asString()).isEqualTo(from);
        assertThat(answer.json().get("to").asString()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "?period=custom,/from",
        "?period=custom&from=2026-10-01,/to",
        "?period=yearly,/period",
        "?format=docx,/format",
        "?from=2026-13-01,/from",
        "?period=custom&from=2026-10-02&to=2026-10-01,/to",
    })
    void refusesWhatItDoesNotUnderstand(String query, String pointer) {
        Answer answer = read(Role.ADMIN, query);

        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.pointer()).isEqualTo(pointer);
    }

    @Test
    void countsOnlyWhatTheReaderSees() {
        assertThat(read(Role.ADMIN, "").json().get("leads").asInt()).isEqualTo(2);
        assertThat(read(Role.DISTRIBUTOR, "").json().get("leads").asInt()).isEqualTo(1);
        assertThat(
                        read(Role.DISTRIBUTOR, "?distributorId=" + House.BRANCH.value())
                                .json()
                                .get("leads")
                                .asInt())
                .isZero();
        assertThat(read(Role.STAFF, "").status()).isEqualTo(403);
    }

    @Test
    void aPageShowsItsOwnLookAndDoesNothingElse() {
        Answer answer = read(Role.ADMIN, "?format=html");

        assertThat(answer.headers().getContentType()).hasToString("text/html;charset=UTF-8");
        assertThat(answer.headers().getFirst("Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'sha256-", "sandbox")
                .doesNotContain("unsafe");
    }

    @Test
    void saysTheNameOfItsFile() {
        Answer answer = read(Role.ADMIN, "?format=pdf&language=en");

        assertThat(answer.headers().getContentType()).hasToString("application/pdf");
        assertThat(answer.headers().getContentDisposition().getFilename()).isEqualTo("report.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf,application/pdf",
        "text/html,text/html;charset=UTF-8",
        "text/csv,text/csv;charset=UTF-8",
        "application/json,application/json",
        "*/*,application/json",
    })
    void theHeaderDecidesWhereTheAddressDoesNot(String accept, String type) {
        as(Role.ADMIN)
                .get()
                .uri(REPORT)
                .header("Accept", accept)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(type);
    }

    @Test
    void whatNobodyCanMakeIsRefused() {
        as(Role.ADMIN)
                .get()
                .uri(REPORT)
                .header("Accept", "image/png")
                .exchange()
                .expectStatus()
                .isEqualTo(406);
    }

    @Test
    void theLanguageIsThatOfTheCallerUnlessTheAddressSaysAnother() {
        assertThat(read(Role.ADMIN, "").json().get("language").asString()).isEqualTo("tr");
        assertThat(read(Role.ADMIN, "?language=en").json().get("language").asString())
                .isEqualTo("en");
    }

    @Test
    void whatItsJsonLooksLikeIsThereForEverybodyWhoHasSignedIn() {
        Answer answer = read(Role.STAFF, "/schema");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().getContentType()).hasToString("application/schema+json");
    }
}
