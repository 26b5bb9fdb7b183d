package io.huni.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Role;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Assignment rules as an administrator keeps them. */
class AssignmentRuleTest extends HouseTest {
    private static final String RULES = "/api/v1/assignment-rules";

    @Test
    void aNewRuleStandsBehindTheOthersAndKeepsWhatWasSaid() {
        JsonNode made =
                added(
                        """
                        {"name":" Diş – Almanca ","method":"ROUND_ROBIN","people":["%1$s","%1$s"],
                         "onlyAtWork":true,"languages":["DE "],"services":["implant"],
                         "phonePrefixes":[" +49"],"sources":["META_FORM"]}
                        """
                                .formatted(staff()));

        assertThat(made.get("name").asString()).isEqualTo("Diş – Almanca");
        assertThat(made.get("active").asBoolean()).isTrue();
        assertThat(made.get("version").asInt()).isEqualTo(1);
        assertThat(made.get("people").size()).isEqualTo(1);
        assertThat(made.at("/languages/0").asString()).isEqualTo("de");
        assertThat(made.at("/phonePrefixes/0").asString()).isEqualTo("+49");
        assertThat(listed().getLast()).isEqualTo(id(made));
    }

    @Test
    void aRuleThatIsReplacedForgetsWhatIsNotSaidAgain() {
        JsonNode made =
                added(
                        """
                        {"name":"Almanca","method":"ROUND_ROBIN","people":["%s"],
                         "active":false,"languages":["de"]}
                        """
                                .formatted(staff()));

        Answer replaced = replace(id(made), "\"1\"", rule("Herkes"));

        assertThat(replaced.status()).isEqualTo(200);
        assertThat(replaced.headers().getETag()).isEqualTo("\"2\"");
        assertThat(replaced.json().get("name").asString()).isEqualTo("Herkes");
        assertThat(replaced.json().get("active").asBoolean()).isTrue();
        assertThat(replaced.json().get("languages").isEmpty()).isTrue();
    }

    @Test
    void aRuleThatSomebodyElseHasChangedIsNotOverwritten() {
        String made = id(added(rule("Almanca")));
        replace(made, "\"1\"", rule("Birinci"));

        Answer refused = replace(made, "\"1\"", rule("İkinci"));

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.key()).isEqualTo("shared.stale");
        assertThat(refused.headers().getETag()).isEqualTo("\"2\"");
        assertThat(call(as(Role.ADMIN), "GET", RULES, "").body())
                .contains("Birinci")
                .doesNotContain("İkinci");
    }

    @Test
    void aRuleThatIsNotThereIsNeitherReplacedNorRemoved() {
        String never = UUID.randomUUID().toString();

        assertThat(replace(never, "*", rule("Almanca")).key()).isEqualTo("shared.not-found");
        assertThat(remove(never).status()).isEqualTo(404);
    }

    @Test
    void aRemovedRuleIsGone() {
        String made = id(added(rule("Almanca")));

        assertThat(remove(made).status()).isEqualTo(204);

        assertThat(listed()).doesNotContain(made);
        assertThat(remove(made).status()).isEqualTo(404);
    }

    @Test
    void theRulesAreAskedInTheOrderThatWasSaid() {
        added(rule("Birinci"));
        added(rule("İkinci"));
        List<String> wanted = listed().reversed();

        assertThat(order(wanted).status()).isEqualTo(204);

        assertThat(listed()).isEqualTo(wanted);
    }

    @Test
    void anOrderThatDoesNotNameEachRuleOnceChangesNothing() {
        String last = id(added(rule("Son")));
        List<String> before = listed();
        List<String> without = before.stream().filter(id -> !id.equals(last)).toList();
        List<String> stranger =
                before.stream()
                        .map(id -> id.equals(last) ? UUID.randomUUID().toString() : id)
                        .toList();
        List<String> twice = Collections.nCopies(before.size() + 1, last);

        for (List<String> wanted : List.of(without, stranger, twice)) {
            Answer refused = order(wanted);
            assertThat(refused.status()).as(wanted.toString()).isEqualTo(409);
            assertThat(refused.key()).isEqualTo("assignment.order-incomplete");
        }
        assertThat(listed()).isEqualTo(before);
    }

    private String rule(String name) {
        return "{\"name\":\"%s\",\"method\":\"ROUND_ROBIN\",\"people\":[\"%s\"]}"
                .formatted(name, staff());
    }

    private String staff() {
        return house.person(Role.STAFF).id().value().toString();
    }

    private JsonNode added(String rule) {
        Answer added = call(as(Role.ADMIN), "POST", RULES, rule);
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        return added.json();
    }

    private static String id(JsonNode rule) {
        return rule.get("id").asString();
    }

    private Answer replace(String rule, String ifMatch, String body) {
        return call(
                as(Role.ADMIN),
                "PUT",
                RULES + "/" + rule,
                body,
                request -> request.header("If-Match", ifMatch));
    }

    private Answer remove(String rule) {
        return call(as(Role.ADMIN), "DELETE", RULES + "/" + rule, "");
    }

    private Answer order(List<String> rules) {
        String ids = rules.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
        return call(as(Role.ADMIN), "PUT", RULES + "/order", "{\"ids\":" + ids + "}");
    }

    private List<String> listed() {
        return call(as(Role.ADMIN), "GET", RULES, "")
                .json()
                .get("items")
                .valueStream()
                .map(AssignmentRuleTest::id)
                .toList();
    }
}
