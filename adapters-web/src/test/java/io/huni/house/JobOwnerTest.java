package io.huni.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Role;
import io.huni.domain.job.Job;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.UUID;

/** Long work is there for who started it and for who sees everything. */
class JobOwnerTest extends HouseTest {
    @ParameterizedTest
    @ValueSource(strings = {"MANAGER", "STAFF", "DISTRIBUTOR"})
    void aForeignJobIsAnsweredLikeOneThatWasNever(Role role) {
        Job job = HouseJobs.ended(house);
        String foreign = path(job);
        String never = "/api/v1/jobs/" + UUID.randomUUID();

        for (String call : new String[] {"GET ", "GET /results", "POST /cancel", "POST /undo"}) {
            String method = call.substring(0, call.indexOf(' '));
            String rest = call.substring(call.indexOf(' ') + 1);
            Answer hidden = call(as(role), method, foreign + rest, "");
            assertRefused(hidden, 404, "shared.not-found", "");
            assertThat(hidden.body()).isEqualTo(call(as(role), method, never + rest, "").body());
        }
        assertThat(call(as(role), "GET", "/api/v1/jobs", "").body())
                .doesNotContain(job.id().value().toString());
    }

    @Test
    void aForeignJobIsNeitherStoppedNorPutBack() {
        Job open = HouseJobs.open(house);
        Job ended = HouseJobs.ended(house);

        call(as(Role.MANAGER), "POST", path(open) + "/cancel", "");
        call(as(Role.MANAGER), "POST", path(ended) + "/undo", "");

        assertThat(call(as(Role.SUPERADMIN), "POST", path(ended) + "/undo", "").status())
                .isEqualTo(202);
        assertThat(house.jobs.find(open.id()).block().cancelAsked()).isFalse();
    }

    @Test
    void whoSeesEverythingSeesTheJobAndHowItEnded() {
        Job job = HouseJobs.ended(house);

        Answer read = call(as(Role.ADMIN), "GET", path(job), "");

        assertThat(read.json().get("state").asString()).isEqualTo("DONE");
        assertThat(read.json().get("done").asInt()).isEqualTo(1);
        assertThat(read.json().get("skipped").asInt()).isEqualTo(1);
        assertThat(read.json().at("/reasons/0/reason/key").asString()).isEqualTo("lead.unchanged");
    }

    @Test
    void whoSeesEverythingCanAskForTheOwnOnesAlone() {
        String job = HouseJobs.ended(house).id().value().toString();

        assertThat(call(as(Role.ADMIN), "GET", "/api/v1/jobs", "").body()).contains(job);
        assertThat(call(as(Role.ADMIN), "GET", "/api/v1/jobs?owner=me", "").body())
                .doesNotContain(job);
        assertThat(call(as(Role.SUPERADMIN), "GET", "/api/v1/jobs?owner=me", "").body())
                .contains(job);
        assertThat(call(as(Role.ADMIN), "GET", "/api/v1/jobs?owner=mert", "").body())
                .contains("shared.value-unknown");
    }

    @Test
    void whatIsOverIsNotStoppedAndIsPutBackOnlyOnce() {
        String job = path(HouseJobs.ended(house));

        Answer stopped = call(as(Role.SUPERADMIN), "POST", job + "/cancel", "");
        Answer undone = call(as(Role.SUPERADMIN), "POST", job + "/undo", "");
        Answer again = call(as(Role.SUPERADMIN), "POST", job + "/undo", "");

        assertRefused(stopped, 409, "job.ended", "");
        assertThat(undone.status()).isEqualTo(202);
        assertThat(job).endsWith(undone.json().get("undoes").asString());
        assertRefused(again, 409, "job.not-undoable", "");
    }

    private static String path(Job job) {
        return "/api/v1/jobs/" + job.id().value();
    }
}
