package io.huni.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.ranking.port.Chances;
import io.huni.domain.identity.Role;
import io.huni.domain.lead.Lead;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** The learned ranking as it is told to each. */
class RankingTest extends HouseTest {
    @Autowired private Chances chances;

    @Test
    void tellsTheChanceWithReasonsInWords() {
        JsonNode answer = chance(Role.ADMIN);

        assertThat(answer.path("standing").asString()).isEqualTo("OPEN");
        assertThat(answer.at("/chance/probability").asDouble()).isEqualTo(0.34);
        assertThat(reasons(answer, "reasonsFor"))
                .containsExactly(
                        "Kaynak: Meta formu STRONG",
                        "Haftanın günü: Cuma CLEAR",
                        "Yanıt: hangi hizmet: İmplant SLIGHT");
        assertThat(reasons(answer, "reasonsAgainst"))
                .containsExactly(
                        "Bağlantı: Klinik CLEAR",
                        "E-postanın alan adı: kendi alan adı CLEAR",
                        "Günün saati: bilinmiyor SLIGHT");
    }

    @Test
    void tellsAPartnerNothingOfConnections() {
        assertThat(reasons(chance(Role.DISTRIBUTOR), "reasonsAgainst"))
                .hasSize(2)
                .noneMatch(reason -> reason.startsWith("Bağlantı"));
    }

    @Test
    void saysWhatToDoWhereATrainingFailed() {
        JsonNode ranking = call(as(Role.ADMIN), "GET", "/api/v1/ranking", "").json();

        assertThat(ranking.at("/model/card/verdict").asString()).isEqualTo("BETTER");
        assertThat(ranking.at("/trainings/0/state").asString()).isIn("FAILED", "QUEUED");
        JsonNode failed =
                ranking.path("trainings")
                        .valueStream()
                        .filter(one -> one.path("state").asString().equals("FAILED"))
                        .findFirst()
                        .orElseThrow();
        assertThat(failed.at("/problem/detail").asString()).contains("libgomp");
    }

    private JsonNode chance(Role role) {
        Lead lead = house.ownLead();
        HouseRanking.judge(chances, lead.id(), house.clock.instant());
        return call(as(role), "GET", "/api/v1/ranking/leads/" + lead.id().value(), "").json();
    }

    private static List<String> reasons(JsonNode answer, String side) {
        return answer.at("/chance/" + side)
                .valueStream()
                .map(
                        one ->
                                "%s: %s %s"
                                        .formatted(
                                                one.path("label").asString(),
                                                one.path("text").asString(),
                                                one.path("strength").asString()))
                .toList();
    }
}
