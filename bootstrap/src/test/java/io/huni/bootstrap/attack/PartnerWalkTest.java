package io.huni.bootstrap.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.bootstrap.running.Installation;
import io.huni.domain.identity.Role;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Walks over every read as the distributor that a lead was handed over to. */
@Timeout(300)
class PartnerWalkTest {
    private static final String NOTE = "gizlinotumuz";
    private static final String TAG = "gizlietiket";
    private static final String LEAD = "{lead}";

    @TempDir static Path home;

    private static Installation installation;
    private static World world;
    private static OwnRecords own;
    private static Actor partner;
    private static String lead;

    @BeforeAll
    static void aLeadIsHandedOver() {
        installation = Installation.start(home.resolve("data"), Map.of());
        world = new World(installation);
        own = new OwnRecords(world);
        partner =
                world.people.stream()
                        .filter(actor -> actor.role().equals(Role.DISTRIBUTOR))
                        .findAny()
                        .orElseThrow();
        lead = world.ownLead();
        String path = "/api/v1/leads/" + lead;
        Map<String, String> clinic = Map.of("leadId", lead, "distributorId", world.clinic);
        Map<String, String> branch = Map.of("leadId", lead, "distributorId", world.branch);
        assertThat(world.root.post("/api/v1/offers/transfers", branch).status()).isLessThan(300);
        world.root.made(path + "/notes", Map.of("text", NOTE + " önce"));
        world.root.made(path + "/tags", Map.of("tag", TAG));
        world.root.made(path + "/assignment", Map.of("userId", world.stranger));
        assertThat(world.root.post("/api/v1/offers/transfers", clinic).status()).isLessThan(300);
        world.root.made(path + "/notes", Map.of("text", NOTE + " sonra"));
        world.root.made(path + "/assignment", Map.of("userId", world.stranger));
        partner.caller().made(path + "/notes", Map.of("text", "Kendi notumuz"));
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @Test
    void nothingThatTheHouseSaysToItselfIsSentAnywhere() {
        List<String> secrets = List.of(NOTE, TAG, world.stranger, world.branch, "\"stranger\"");

        assertThat(replies(partner).map(Reply::body))
                .hasSizeGreaterThan(10)
                .allSatisfy(body -> assertThat(secrets).noneMatch(body::contains));
    }

    @Test
    void theOwnWordsAndTheOwnCompanyAreThere() {
        String told =
                partner.caller().get("/api/v1/leads/" + lead + "/interactions").body()
                        + partner.caller().get("/api/v1/leads/" + lead).body();

        assertThat(told).contains("Kendi notumuz", "\"distributorName\":\"Klinik\"");
    }

    @Test
    void theHouseWouldBeHeardByTheSameWalk() {
        Actor root = new Actor(Role.SUPERADMIN, world.root);

        assertThat(replies(root).map(Reply::body).reduce("", String::concat))
                .contains(NOTE, TAG, world.stranger, world.branch);
    }

    private static Stream<Reply> replies(Actor actor) {
        return Row.all().stream()
                .filter(row -> row.reads() && row.isOpenTo(actor.role()))
                .map(row -> own.filled(row.address().replace(LEAD, lead), actor))
                .map(address -> actor.caller().get(address));
    }
}
