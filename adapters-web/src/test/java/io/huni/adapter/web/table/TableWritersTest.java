package io.huni.adapter.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;

import io.huni.adapter.web.shared.Texts;
import io.huni.application.lead.ExportColumn;
import io.huni.application.lead.LeadColumn;
import io.huni.application.shared.Json;
import io.huni.application.shared.Table.Column;
import io.huni.application.shared.Table.Kind;
import io.huni.application.shared.Table.Row;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.scoring.ScoreLevel;
import io.huni.domain.shared.Language;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

class TableWritersTest {
    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final UUID ID = new UUID(7, 9);
    private static final Instant MOMENT = Instant.parse("2026-03-04T05:06:59.9Z");
    private static final List<Column> COLUMNS =
            List.of(
                    column("id", Kind.ID),
                    column("fullName", Kind.TEXT),
                    column("phone", Kind.PHONE),
                    column("status", Kind.WORD),
                    column("score", Kind.NUMBER),
                    column("createdAt", Kind.MOMENT),
                    column("test", Kind.TRUTH),
                    column("answers", Kind.DETAILS));
    private static final Row FULL =
            row(
                    ID,
                    "Ada \"Kısa\", Öz\r\nYılmaz",
                    "+905321234567",
                    "LOST",
                    new BigDecimal("92.5"),
                    MOMENT,
                    true,
                    new Json("[{\"key\":\"k\",\"label\":\"Ne zaman?\",\"value\":\"=Bu ay\"}]"));
    private static final Row EMPTY = row(ID, null, null, null, null, null, null, null);

    @TempDir Path folder;

    @Test
    void csvIsReadBackByAnotherReaderAsItWas() {
        String text = csv(',', Language.TR, FULL, EMPTY);

        var records = CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();

        assertThat(text).startsWith("\ufeff").endsWith("\r\n");
        assertThat(records.get(1).getFields())
                .containsExactly(
                        ID.toString(),
                        "Ada \"Kısa\", Öz\nYılmaz",
                        "+905321234567",
                        "Kayıp",
                        "92.5",
                        "04.03.2026 08:06",
                        "Evet",
                        "Ne zaman?: =Bu ay");
        assertThat(records.get(2).getFields())
                .containsExactly(ID.toString(), "", "", "", "", "", "", "");
    }

    @Test
    void semicolonsComeWithADecimalComma() {
        assertThat(csv(';', Language.EN, FULL)).contains(";Lost;92,5;04.03.2026 08:06;Yes;");
    }

    @Test
    void aCsvWithoutRowsHasItsHead() {
        assertThat(csv(',', Language.EN))
                .isEqualTo("\ufeffID,Full name,Phone,Status,Score,Created,Test,Form answers\r\n");
    }

    @Test
    void aWordThatNobodyKnowsStandsAsItIs() {
        assertThat(csv(',', Language.TR, row(ID, "A", null, "GONE", null, null, null, null)))
                .contains(",GONE,");
    }

    @Test
    void jsonHasTheNamesAndTypesOfTheApi() {
        JsonNode read =
                JsonMapper.shared().readTree(text(new JsonWriter(COLUMNS, false), FULL, EMPTY));

        assertThat(read.size()).isEqualTo(2);
        assertThat(read.at("/0/score").isNumber()).isTrue();
        assertThat(read.at("/0/test").isBoolean()).isTrue();
        assertThat(read.at("/0/createdAt").asString()).isEqualTo(MOMENT.toString());
        assertThat(read.at("/0/answers/0/value").asString()).isEqualTo("=Bu ay");
        assertThat(read.at("/0/fullName").asString()).contains("\r\n").contains("\"Kısa\"");
        assertThat(read.at("/1").propertyNames()).containsExactly("id");
        assertThat(text(new JsonWriter(COLUMNS, false))).isEqualTo("[]\n");
        assertThat(text(new JsonWriter(COLUMNS, true))).isEmpty();
        assertThat(text(new JsonWriter(COLUMNS, true), EMPTY, EMPTY).lines()).hasSize(2);
    }

    @Test
    void aWorkbookKeepsTextAsTextAndGoesOnOnTheNextSheet() throws Exception {
        Row tricky =
                row(
                        ID,
                        "=1 _x0041_ \u0007<b>",
                        null,
                        "NEW",
                        null,
                        MOMENT,
                        false,
                        new Json("[\"a\"]"));

        byte[] file = xlsx(3, FULL, tricky, EMPTY);

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Sheet> sheets = book.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("Leads", "Leads 2");
            var rows = sheets.getFirst().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(1).getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("92.5");
            assertThat(rows.get(1).getCellAsDate(5).orElseThrow())
                    .hasToString("2026-03-04T08:06:59");
            assertThat(rows.get(2).getCell(1).getFormula()).isNull();
            assertThat(rows.get(2).getCellText(1)).contains("=1 ").contains("<b>");
            assertThat(sheets.get(1).read().getFirst().getCellText(0)).isEqualTo("ID");
        }
        assertThat(entry(file, "xl/worksheets/sheet1.xml"))
                .contains("_x005F_x0041_", "state=\"frozen\"")
                .doesNotContain("<f>");
    }

    @Test
    void aTextTooLongForExcelIsCutInsteadOfBreakingTheFile() throws Exception {
        byte[] file = xlsx(9, row(ID, "a".repeat(40_000), null, null, null, null, null, null));

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getFirstSheet().read().get(1).getCellText(1))
                    .hasSize(32_767)
                    .endsWith("…");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnAndWordHasItsTexts(Language language) {
        TableWords words = new TableWords(new Texts(), language);
        for (LeadColumn column : LeadColumn.values()) {
            assertThat(words.title(new ExportColumn.Of(column).column()))
                    .doesNotStartWith("table.");
        }
        Stream.of(LeadStatus.values())
                .forEach(status -> assertWord(words, LeadColumn.STATUS, status));
        Stream.of(LeadSource.values())
                .forEach(source -> assertWord(words, LeadColumn.SOURCE, source));
        Stream.of(ScoreLevel.values())
                .forEach(level -> assertWord(words, LeadColumn.SCORE_LEVEL, level));
    }

    private static void assertWord(TableWords words, LeadColumn column, Enum<?> value) {
        assertThat(words.word(new ExportColumn.Of(column).column(), value.name()))
                .satisfiesAnyOf(
                        word -> assertThat(word).isNotEqualTo(value.name()),
                        word -> assertThat(word).isEqualTo("API"));
    }

    private static String csv(char separator, Language language, Row... rows) {
        return text(
                new CsvWriter(COLUMNS, ISTANBUL, new TableWords(new Texts(), language), separator),
                rows);
    }

    private static byte[] xlsx(int mostRows, Row... rows) {
        return bytes(
                new XlsxWriter(
                        COLUMNS,
                        ISTANBUL,
                        new TableWords(new Texts(), Language.EN),
                        "Leads",
                        mostRows),
                rows);
    }

    private String entry(byte[] file, String name) throws Exception {
        Path kept = Files.write(folder.resolve("leads.xlsx"), file);
        try (ZipFile zip = new ZipFile(kept.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String text(TableWriter writer, Row... rows) {
        return new String(bytes(writer, rows), StandardCharsets.UTF_8);
    }

    /** A slice for each row, as the pieces of a file come. */
    private static byte[] bytes(TableWriter writer, Row... rows) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Stream.of(rows).forEach(row -> all.writeBytes(writer.rows(List.of(row))));
        all.writeBytes(writer.end());
        return all.toByteArray();
    }

    private static Row row(@Nullable Object... cells) {
        return new Row(Arrays.asList(cells));
    }

    private static Column column(String key, Kind kind) {
        return new Column(key, kind, Optional.empty());
    }
}
