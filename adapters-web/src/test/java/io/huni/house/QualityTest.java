package io.huni.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;
import io.huni.domain.lead.Lead;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

/** Criteria over HTTP, and what they make of leads. */
class QualityTest extends HouseTest {
    private static final String CRITERIA = "/api/v1/quality/criteria";
    private static final String ONE =
            """
            {"criteria":[{"dimension":"FIT","subject":"CUSTOM","key":"butce","check":"BETWEEN",
            "from":5000,"points":30},{"dimension":"INTEREST","subject":"SOURCE","check":"ONE_OF",
            "words":["META_FORM"],"points":10}]}\
            """;

    @Test
    void areChangedAsOneSetAndAJobJudgesTheLeadsAnew() {
        house.ownLead();
        int version = criteria().path("version").asInt();

        Answer saved = put("\"" + version + "\"", ONE);

        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(saved.json().at("/job/kind").asString()).isEqualTo("LEAD_QUALITY");
        assertThat(saved.json().at("/job/total").asInt()).isEqualTo(house.leads.all().size());
        assertThat(criteria().path("version").asInt()).isEqualTo(version + 1);
        assertThat(criteria().at("/criteria/0/key").asString()).isEqualTo("butce");
        assertRefused(put("\"" + version + "\"", ONE), 412, "shared.stale", "");
    }

    @Test
    void savedAsTheyAreTheyStartNothing() {
        String same = put("*", ONE).body().replaceAll(",\"(version|job)\".*", "}");

        Answer again = put("*", same);

        assertThat(again.json().path("job").isMissingNode()).as(again.body()).isTrue();
    }

    @Test
    void aLeadHasBothDimensionsWithReasons() {
        Lead lead = house.ownLead();
        put("*", ONE);

        JsonNode quality = quality(Role.STAFF, lead);

        assertThat(quality.at("/interest/score").asInt()).isEqualTo(100);
        assertThat(quality.at("/interest/reasons/0/verdict").asString()).isEqualTo("MET");
        assertThat(quality.at("/fit/score").isMissingNode()).isTrue();
        assertThat(quality.at("/fit/reasons/0/verdict").asString()).isEqualTo("UNKNOWN");
    }

    @Test
    void aDistributorIsToldTheScoresAndNotByWhatTheyAre() {
        Lead lead = house.ownLead();
        put("*", ONE);
        String address = "/api/v1/quality/leads/" + lead.id().value();

        Answer answer = call(as(house.partner(House.CLINIC)), "GET", address, "");

        assertThat(answer.json().at("/interest/score").asInt()).isEqualTo(100);
        assertThat(answer.json().at("/interest/reasons").isEmpty()).isTrue();
        assertThat(answer.body()).doesNotContain("criterion");
    }

    @Test
    void thePreviewChangesNothing() {
        house.ownLead();
        int version = criteria().path("version").asInt();

        Answer preview = call(as(Role.MANAGER), "POST", "/api/v1/quality/preview", ONE);

        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        int leads = preview.json().path("leads").asInt();
        assertThat(leads).isPositive();
        assertThat(sum(preview.json().at("/now/cells"))).isEqualTo(leads);
        assertThat(sum(preview.json().at("/then/cells"))).isEqualTo(leads);
        assertThat(criteria().path("version").asInt()).isEqualTo(version);
    }

    @Test
    void theCriteriaAreTheHousesAndNoDistributors() {
        User partner = house.partner(House.CLINIC);

        assertThat(call(as(partner), "GET", CRITERIA, "").status()).isEqualTo(403);
        assertThat(call(as(Role.MANAGER), "PUT", CRITERIA, ONE).status()).isEqualTo(403);
        assertThat(call(as(Role.MANAGER), "GET", CRITERIA, "").status()).isEqualTo(200);
        assertThat(call(as(Role.STAFF), "GET", "/api/v1/quality/spread", "").status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"subject\":\"PHONE\",\"check\":\"PRESENT\",\"points\":0   | 422 |"
                        + " quality.points-none      | /criteria/0/points",
                "\"subject\":\"PHONE\",\"check\":\"PRESENT\",\"points\":101 | 400 |"
                        + " shared.number-out-of-range | /criteria/0/points",
                "\"subject\":\"PHONE\",\"check\":\"BETWEEN\",\"from\":1,\"points\":1 | 422 |"
                        + " quality.check-unfit | /criteria/0/check",
                "\"subject\":\"CUSTOM\",\"check\":\"PRESENT\",\"points\":1  | 400 |"
                        + " shared.text-missing      | /criteria/0/key",
                "\"subject\":\"FORM\",\"check\":\"ONE_OF\",\"points\":1     | 400 |"
                        + " shared.number-out-of-range | /criteria/0/words",
                "\"subject\":\"CALLS_MISSED\",\"check\":\"BETWEEN\",\"from\":1,\"points\":-1 | 422"
                        + " | quality.nothing-to-reach | /criteria",
                "\"check\":\"PRESENT\",\"points\":1 | 400 | shared.text-missing |"
                        + " /criteria/0/subject",
            })
    void whatIsWrongIsSaidAtItsPlace(String fields, int status, String key, String pointer) {
        String body = "{\"criteria\":[{\"dimension\":\"FIT\",%s}]}".formatted(fields.strip());

        assertRefused(put("*", body), status, key, pointer);
    }

    private JsonNode criteria() {
        return call(as(Role.ADMIN), "GET", CRITERIA, "").json();
    }

    private Answer put(String ifMatch, String body) {
        return call(
                as(Role.ADMIN), "PUT", CRITERIA, body, asked -> asked.header("If-Match", ifMatch));
    }

    private JsonNode quality(Role role, Lead lead) {
        return call(as(role), "GET", "/api/v1/quality/leads/" + lead.id().value(), "").json();
    }

    private static int sum(JsonNode cells) {
        return cells.valueStream().mapToInt(cell -> cell.path("leads").asInt()).sum();
    }
}
