package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.lead.Organisation.ANKARA;
import static io.huni.adapter.persistence.lead.Organisation.AYSE;
import static io.huni.adapter.persistence.lead.Organisation.DAY;
import static io.huni.adapter.persistence.lead.Organisation.IZMIR;
import static io.huni.adapter.persistence.lead.Organisation.MEHMET;
import static io.huni.adapter.persistence.lead.Organisation.NIGHT;
import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.persistence.shared.PostgresConnections;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.port.Leads.NewLead;
import io.r2dbc.postgresql.api.PostgresqlConnection;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Row-level security by itself, for every scope and every kind of statement: none of them names a
 * filter, and each runs in a transaction that is taken back.
 */
class WriteWallTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final NewLead BIR =
            aLead().named("Bir").ofDistributor(ANKARA).assignedTo(AYSE, DAY).newLead();
    private static final NewLead IKI =
            aLead().named("İki").ofDistributor(IZMIR).assignedTo(MEHMET, NIGHT).newLead();
    private static final NewLead UC = aLead().named("Üç").newLead();

    private static final String COLUMNS_BUT_THE_NUMBER =
            """
            SELECT attname::text FROM pg_attribute
            WHERE attrelid = 'copy'::regclass AND attnum > 0 AND NOT attisdropped
            """;

    private PostgresqlConnection connection;

    @BeforeAll
    static void leads() {
        Organisation.in(POSTGRES);
        LeadsOnPostgres.of(POSTGRES).addNew(all()).as(POSTGRES.unitOfWork()::inTransaction).block();
    }

    @BeforeEach
    void begin() {
        connection = PostgresConnections.unpooled(POSTGRES.settings()).create().block();
        connection.beginTransaction().block();
    }

    @AfterEach
    void takeBack() {
        connection.rollbackTransaction().then(connection.close()).block();
    }

    static List<NewLead> all() {
        return List.of(BIR, IKI, UC);
    }

    static Stream<List<Object>> readersAndLeads() {
        return Stream.of(WallReader.values())
                .flatMap(reader -> all().stream().map(lead -> List.of(reader, lead)));
    }

    @ParameterizedTest
    @EnumSource(WallReader.class)
    void selectShowsTheirsOnly(WallReader reader) {
        speakFor(reader);

        assertThat(texts("SELECT display_name FROM lead"))
                .containsExactlyInAnyOrderElementsOf(reader.leads());
        assertThat(
                        texts(
                                "SELECT l.display_name FROM interaction i"
                                        + " JOIN lead l ON l.id = i.lead_id"))
                .containsExactlyInAnyOrderElementsOf(reader.leads());
        assertThat(texts("SELECT lead_id::text FROM interaction")).hasSize(reader.leads().size());
    }

    @ParameterizedTest
    @EnumSource(WallReader.class)
    void updateReachesTheirsOnly(WallReader reader) {
        speakFor(reader);

        assertThat(rows("UPDATE lead SET version = version + 1")).isEqualTo(reader.leads().size());
        assertThat(rows("UPDATE interaction SET description = 'x'"))
                .isEqualTo(reader.leads().size());
        speakFor(WallReader.PROGRAM);
        assertThat(texts("SELECT display_name FROM lead WHERE version > 1"))
                .containsExactlyInAnyOrderElementsOf(reader.leads());
    }

    @ParameterizedTest
    @EnumSource(WallReader.class)
    void deleteReachesTheirsOnly(WallReader reader) {
        speakFor(reader);

        assertThat(rows("DELETE FROM interaction")).isEqualTo(reader.leads().size());
        assertThat(rows("DELETE FROM lead")).isEqualTo(reader.leads().size());
        speakFor(WallReader.PROGRAM);
        assertThat(texts("SELECT display_name FROM lead"))
                .hasSize(3 - reader.leads().size())
                .doesNotContainAnyElementsOf(
                        reader.leads().isEmpty() ? Set.of("nobody") : reader.leads());
    }

    /** A copy of each lead, owners and all, under another id. */
    @ParameterizedTest
    @MethodSource("readersAndLeads")
    void insertOfALeadIsForItsOwnersOnly(List<Object> pair) {
        WallReader reader = (WallReader) pair.get(0);
        NewLead lead = (NewLead) pair.get(1);
        speakFor(WallReader.PROGRAM);
        rows(
                "CREATE TEMP TABLE copy ON COMMIT DROP AS SELECT * FROM lead WHERE id = '"
                        + id(lead)
                        + "'");
        rows("UPDATE copy SET id = gen_random_uuid(), external_id = NULL");
        rows("ALTER TABLE copy DROP COLUMN number");
        String columns = String.join(", ", texts(COLUMNS_BUT_THE_NUMBER));
        speakFor(reader);

        assertWritten(
                reader,
                lead,
                "INSERT INTO lead (%1$s) SELECT %1$s FROM copy".formatted(columns),
                "lead");
    }

    @ParameterizedTest
    @MethodSource("readersAndLeads")
    void insertOfAnInteractionIsForTheOwnersOfItsLeadOnly(List<Object> pair) {
        WallReader reader = (WallReader) pair.get(0);
        NewLead lead = (NewLead) pair.get(1);
        speakFor(reader);

        assertWritten(
                reader,
                lead,
                "INSERT INTO interaction (id, lead_id, type, description, at)"
                        + " VALUES (gen_random_uuid(), '%s', 'NOTE', '', now())"
                                .formatted(id(lead)),
                "interaction");
    }

    /** Nobody gives a lead of theirs away to where they cannot see it, nor takes one. */
    @ParameterizedTest
    @EnumSource(
            value = WallReader.class,
            names = {"DISTRIBUTOR", "OTHER_DISTRIBUTOR", "TEAM", "USER"})
    void updateCannotMoveALeadOutOfTheScope(WallReader reader) {
        speakFor(reader);

        assertThatThrownBy(
                        () ->
                                rows(
                                        "UPDATE lead SET distributor_id = NULL, team_id = NULL,"
                                                + " assignee_id = NULL"))
                .hasMessageContaining("row-level security");
    }

    private void assertWritten(WallReader reader, NewLead lead, String sql, String table) {
        if (reader.leads().contains(name(lead))) {
            assertThat(rows(sql)).isEqualTo(1);
        } else {
            assertThatThrownBy(() -> rows(sql))
                    .hasMessageContaining("row-level security")
                    .hasMessageContaining("\"" + table + "\"");
        }
    }

    private void speakFor(WallReader reader) {
        rows("SET LOCAL huni.scope = '" + reader.setting() + "'");
    }

    private long rows(String sql) {
        return connection
                .createStatement(sql)
                .execute()
                .concatMap(result -> result.getRowsUpdated())
                .reduce(0L, Long::sum)
                .block();
    }

    private List<String> texts(String sql) {
        return connection
                .createStatement(sql)
                .execute()
                .concatMap(result -> result.map(row -> row.get(0, String.class)))
                .collectList()
                .block();
    }

    private static UUID id(NewLead lead) {
        return lead.change().state().id().value();
    }

    private static String name(NewLead lead) {
        return lead.change().state().contact().fullName().orElseThrow().value();
    }
}
