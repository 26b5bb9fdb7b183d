package io.huni.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.util.UUID;

/** Who keeps which schedules, and what they may send to whom. */
class ReportScheduleTest extends HouseTest {
    private static final String SCHEDULES = "/api/v1/report-schedules";

    private Answer add(Role role, String what, String recipients) {
        return call(
                as(role),
                "POST",
                SCHEDULES,
                "{\"name\":\"Sabah\",%s,\"rhythm\":{\"pace\":\"DAILY\",\"hour\":8},%s}"
                        .formatted(what, recipients));
    }

    private static String report(String format) {
        return "\"kind\":\"REPORT\",\"format\":\"" + format + "\"";
    }

    private String to(Role role) {
        return "\"people\":[\"" + house.person(role).id().value() + "\"]";
    }

    @Test
    void everybodySeesTheirOwnAndTheWholeHouseSeesAll() {
        HouseReports.schedule(house, Role.SUPERADMIN);
        assertThat(add(Role.MANAGER, report("PDF"), to(Role.MANAGER)).status()).isEqualTo(201);

        JsonNode ofManager = call(as(Role.MANAGER), "GET", SCHEDULES, "").json().get("items");
        JsonNode ofAdmin = call(as(Role.ADMIN), "GET", SCHEDULES, "").json().get("items");

        assertThat(ofManager).isNotEmpty().allMatch(one -> one.get("own").asBoolean());
        assertThat(ofAdmin.findValuesAsString("ownerId"))
                .contains(
                        house.person(Role.SUPERADMIN).id().value().toString(),
                        house.person(Role.MANAGER).id().value().toString());
        assertThat(call(as(Role.DISTRIBUTOR), "GET", SCHEDULES, "").status()).isEqualTo(403);
    }

    @Test
    void whatIsNotOnesOwnIsNotThereButForWhoSeesTheWholeHouse() {
        String another = SCHEDULES + "/" + HouseReports.schedule(house, Role.SUPERADMIN).value();

        assertThat(call(as(Role.MANAGER), "DELETE", another, "").status()).isEqualTo(404);
        assertThat(call(as(Role.MANAGER), "GET", another + "/runs", "").status()).isEqualTo(404);
        assertThat(call(as(Role.ADMIN), "POST", another + "/runs", "").status()).isEqualTo(404);
        assertThat(call(as(Role.ADMIN), "POST", another + "/pause", "").status()).isEqualTo(204);
        assertThat(call(as(Role.ADMIN), "DELETE", another, "").status()).isEqualTo(204);
    }

    @Test
    void onlyWhoMayMailsOutOfTheHouse() {
        String out = "\"addresses\":[\"board@example.com\"]";

        assertThat(add(Role.MANAGER, report("PDF"), out).key()).isEqualTo("shared.right-missing");
        assertThat(add(Role.ADMIN, report("PDF"), out).status()).isEqualTo(201);
        assertThat(add(Role.ADMIN, report("PDF"), "\"addresses\":[\"nobody\"]").pointer())
                .isEqualTo("/addresses");
    }

    @Test
    void namesRecipientsThatTheOwnerKnows() {
        assertThat(add(Role.MANAGER, report("PDF"), "\"people\":[]").key())
                .isEqualTo("reporting.nobody");
        String nobody = "\"people\":[\"" + UUID.randomUUID() + "\"]";
        assertThat(add(Role.MANAGER, report("PDF"), nobody).key())
                .isEqualTo("reporting.person-unknown");
        assertThat(add(Role.ADMIN, report("PDF"), to(Role.STAFF)).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REPORT|PDF|source=META_FORM|201",
                "REPORT|PDF|source=NOWHERE|400",
                "EXPORT|CSV|status=NEW&days=7&sort=-score|201",
                "EXPORT|XLSX|columns=custom.nothing&q=%C5%9Fi%C5%9F|201",
                "EXPORT|CSV|status=NOTHING|400",
                "EXPORT|CSV|days=soon|400",
                "EXPORT|PDF||400",
                "REPORT|DOCX||400",
            })
    void refusesWhatCouldNeverBeMade(String kind, String format, String search, int status) {
        String what =
                "\"kind\":\"%s\",\"format\":\"%s\",\"search\":\"%s\""
                        .formatted(kind, format, search == null ? "" : search);

        Answer answer = add(Role.ADMIN, what, to(Role.ADMIN));

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }
}
