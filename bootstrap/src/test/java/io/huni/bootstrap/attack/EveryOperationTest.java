package io.huni.bootstrap.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.bootstrap.running.Database;
import io.huni.bootstrap.running.Installation;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * S1: every operation as everybody, with own and with foreign records, over the whole program; then
 * the same without the program's own filter, held by row-level security alone; and last without
 * both, to see that the walk would notice.
 */
@Timeout(600)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryOperationTest {
    private static final String FOREIGN_ROWS =
            """
            SELECT md5(string_agg(lead::text, ',' ORDER BY id)) || (
                SELECT count(*) FROM interaction WHERE lead_id = '%1$s')
            FROM lead WHERE id = '%1$s'
            """;

    private static final List<String> WALLED = List.of("lead", "interaction", "connection");

    private static final Set<String> SOME =
            Set.of(
                    "readLead",
                    "listInteractions",
                    "explainScore",
                    "findDuplicates",
                    "listLeads",
                    "readConnection",
                    "exportChosenLeads");

    @TempDir static Path home;

    private static Installation installation;
    private static World world;
    private static OwnRecords own;
    private static ForeignRecords foreign;
    private static Map<String, String> before;
    private static Map<String, String> after;

    @BeforeAll
    static void peopleAndRecords() {
        installation =
                Installation.start(
                        home.resolve("data"),
                        Map.of(
                                "HUNI_LIMIT_TOKEN_CALLS",
                                "100000",
                                "HUNI_LIMIT_TOKEN_BULK",
                                "100000"));
        installation.sender().post("/api/v1/meta/webhook", World.NEWS);
        world = new World(installation);
        own = new OwnRecords(world);
        Views views = new Views(world, own);
        views.now();
        before = views.now();
        foreign = new ForeignRecords(world, installation);
        after = views.now();
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @Test
    @Order(1)
    void theTableHasARowForEveryOperation() {
        Set<String> described =
                Operation.all(Operation.document()).stream()
                        .filter(operation -> !operation.isOpen())
                        .map(Operation::id)
                        .collect(Collectors.toSet());
        Set<String> listed = Row.all().stream().map(Row::operation).collect(Collectors.toSet());

        assertThat(listed)
                .as(
                        "operations.txt in adapters-web/src/test needs a row for each operation:"
                                + " name | method | address | right | body")
                .isEqualTo(described);
    }

    @Test
    @Order(2)
    void whatHappensToForeignRecordsChangesNoAnswer() {
        assertThat(after).containsExactlyInAnyOrderEntriesOf(before);
    }

    @Test
    @Order(3)
    void noForeignRecordShowsAnywhere() {
        String stored = stored();
        ScopeWalk walk = new ScopeWalk(world, own, foreign);

        walk.byId();
        walk.byBody();
        walk.byParameter();
        walk.byCursor();

        assertThat(walk.leaks()).isEmpty();
        assertThat(stored()).isEqualTo(stored);
    }

    @Test
    @Order(4)
    void noEventOfAForeignRecordIsHeard() {
        assertThat(new LiveWalk(world, foreign).leaks()).isEmpty();
    }

    @Test
    @Order(5)
    void everybodyGetsInByRightAndOnlySo() {
        assertThat(new EntryWalk(world, own, foreign).leaks()).isEmpty();
    }

    @Test
    @Order(6)
    void rowLevelSecurityAloneHoldsAsWell() {
        installation.huni().kill();
        installation.huni().shadowedBy(ShadowedScope.in(home.resolve("shadow")));
        installation.huni().startAgain();
        String stored = stored();
        ScopeWalk walk = new ScopeWalk(world, own, foreign);

        walk.byId();
        walk.byBody();
        walk.byParameter();
        walk.byCursor();

        assertThat(walk.leaks()).isEmpty();
        assertThat(stored()).isEqualTo(stored);
    }

    @Test
    @Order(7)
    void withNeitherWallTheWalkWouldNotice() {
        Database database = installation.database();
        WALLED.forEach(
                table -> database.run("ALTER TABLE " + table + " DISABLE ROW LEVEL SECURITY"));
        List<Row> some = Row.all().stream().filter(row -> SOME.contains(row.operation())).toList();
        ScopeWalk walk = new ScopeWalk(world, own, foreign, some);

        walk.byId();
        walk.byBody();
        walk.byParameter();

        WALLED.forEach(
                table -> database.run("ALTER TABLE " + table + " ENABLE ROW LEVEL SECURITY"));
        assertThat(walk.leaks())
                .as("leaks without any wall")
                .anyMatch(leak -> leak.startsWith("readLead as STAFF"))
                .anyMatch(leak -> leak.startsWith("listInteractions as MANAGER"))
                .anyMatch(leak -> leak.startsWith("explainScore as DISTRIBUTOR"))
                .anyMatch(leak -> leak.startsWith("findDuplicates as STAFF"))
                .anyMatch(leak -> leak.startsWith("exportChosenLeads as own role"))
                .anyMatch(leak -> leak.startsWith("listLeads as MANAGER"))
                .anyMatch(leak -> leak.startsWith("readConnection as own role"));
    }

    private static String stored() {
        return installation.database().column(FOREIGN_ROWS.formatted(foreign.lead)).getFirst();
    }
}
