package io.huni.adapter.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The screen has a word for everything that the trail can name. */
class AuditWordsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Path TEXTS = Path.of("..", "frontend", "src", "shared", "i18n");

    /** What a trigger leaves out stands in its arguments, between zero bytes. */
    private static final String FIELDS =
            """
            SELECT DISTINCT c.column_name::text AS said
            FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
                JOIN pg_class r ON r.oid = t.tgrelid
                JOIN information_schema.columns c ON c.table_name = r.relname
            WHERE p.proname = 'audit_change' AND c.column_name <> ALL (
                '{version,created_at}'::text[] || string_to_array(
                    split_part(encode(t.tgargs, 'escape'), '\\000', 2), ','))
            """;

    private static final String SUBJECTS =
            """
            SELECT DISTINCT r.relname::text AS said
            FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
                JOIN pg_class r ON r.oid = t.tgrelid
            WHERE p.proname LIKE 'audit\\_%' AND t.tgname LIKE 'audited%'
            """;

    @ParameterizedTest
    @ValueSource(strings = {"tr", "en"})
    void everyAuditedFieldAndRecordHasItsWord(String language) throws IOException {
        JsonNode words =
                JsonMapper.shared()
                        .readTree(Files.readString(TEXTS.resolve(language + ".json")))
                        .get("audit");

        assertThat(read(FIELDS))
                .contains("role", "rights")
                .allSatisfy(
                        field ->
                                assertThat(words.at("/fields/" + field).isString())
                                        .as(field)
                                        .isTrue());
        assertThat(read(SUBJECTS))
                .contains("lead", "session")
                .allSatisfy(
                        table ->
                                assertThat(words.at("/subjects/" + table).isString())
                                        .as(table)
                                        .isTrue());
    }

    private static List<String> read(String sql) {
        return POSTGRES.client()
                .sql(sql)
                .map(row -> row.get("said", String.class))
                .all()
                .collectList()
                .block();
    }
}
