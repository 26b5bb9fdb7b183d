package io.huni.adapter.tabular.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.imports.port.TabularFiles.Table;
import io.huni.domain.imports.FileKind;
import io.huni.domain.shared.Refused;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class LocalTabularFilesTest {
    private static final String TURKISH = "Ad Soyad;Şehir\nGülşah Ertürk;İstanbul\n";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8", "windows-1254,Windows-1254", "UTF-16LE,UTF-16", "UTF-16BE,UTF-16"})
    void knowsTheCharactersWithoutAMark(String written, String known) {
        Table table = read(TURKISH.getBytes(Charset.forName(written)));

        assertThat(table.charset()).contains(known);
        assertThat(rows(table)).containsExactly(List.of("Gülşah Ertürk", "İstanbul"));
    }

    @Test
    void readsWhatMetaDelivers() {
        byte[] text = "\uFEFFid\tfull_name\nl:1\tÖzge\n".getBytes(StandardCharsets.UTF_16LE);

        Table table = read(text);

        assertThat(table.charset()).contains("UTF-16");
        assertThat(table.separator()).contains("\t");
        assertThat(table.header()).containsExactly("id", "full_name");
        assertThat(rows(table)).containsExactly(List.of("l:1", "Özge"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheSeparatorAlsoWhereOthersStandInTheCells(String separator) {
        String text =
                "Ad,Not\n\"Kaya, Ayşe\",\"iki; üç | dört\"\nCan,\"bir\n iki\"\n"
                        .replace("Ad,Not", "Ad" + separator + "Not")
                        .replace("\",\"", "\"" + separator + "\"")
                        .replace("Can,", "Can" + separator);

        Table table = read(utf8(text));

        assertThat(table.separator()).contains(separator);
        assertThat(rows(table))
                .containsExactly(
                        List.of("Kaya, Ayşe", "iki; üç | dört"), List.of("Can", "bir\n iki"));
    }

    @Test
    void believesWhatExcelSaysOfTheSeparator() {
        assertThat(rows(read(utf8("sep=|\nA|B\n1,2|3\n")))).containsExactly(List.of("1,2", "3"));
    }

    @Test
    void namesColumnsThatHaveNoName() {
        Table table = read(utf8("ayse@ornek.example;05557301409\ncan@ornek.example;05557301410\n"));

        assertThat(table.header()).containsExactly("A", "B");
        assertThat(rows(table)).hasSize(2);
    }

    @Test
    void givesEachColumnItsOwnName() {
        assertThat(read(utf8("Ad;Ad;;Ad\nx;y;z;w\n")).header())
                .containsExactly("Ad", "Ad (2)", "C", "Ad (3)");
    }

    @Test
    void readsRowsOfAnyLength() {
        assertThat(rows(read(utf8("A;B;C\n1\n\n1;2;3;4\n"))))
                .containsExactly(List.of("1"), List.of("1", "2", "3", "4"));
    }

    @Test
    void readsAWorkbookWithDatesAndLongNumbersAsPeopleTypeThem() throws IOException {
        Table table = read(workbook());

        assertThat(table.kind()).isEqualTo(FileKind.XLSX);
        assertThat(table.sheets()).containsExactly("Boş", "Leadler");
        assertThat(table.sheet()).contains("Leadler");
        assertThat(table.header()).containsExactly("Ad", "Telefon", "Tarih", "Oran");
        assertThat(rows(table))
                .containsExactly(List.of("Gülşah", "905557301409", "2026-11-24 10:15:00", "2.5"));
    }

    @Test
    void readsTheSheetThatIsWished() throws IOException {
        byte[] book = workbook();

        refused(book, Optional.of("Başka"), "imports.sheet-unknown");
        refused(book, Optional.of("Boş"), "imports.file-empty");
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        refused(utf8("%PDF-1.7\n%..."), "imports.file-unknown");
        refused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                "imports.file-unknown");
        refused(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0},
                "imports.file-unknown");
        refused(new byte[0], "imports.file-empty");
        refused(utf8("\n \n"), "imports.file-empty");
        refused(zip("word/document.xml", 10), "imports.file-unknown");
        refused(new byte[] {'P', 'K', 3, 4, 9, 9}, "imports.file-broken");
    }

    @Test
    void refusesAWorkbookThatIsBroken() throws IOException {
        byte[] book = workbook();
        for (int cut = 1; cut < 40; cut++) {
            byte[] broken = java.util.Arrays.copyOf(book, book.length * cut / 40);
            assertRefusedOrRead(broken);
        }
    }

    @Test
    void refusesAnArchiveThatSwells() throws IOException {
        refused(zip("xl/sharedStrings.xml", 200), "imports.file-swells");
    }

    @Test
    void refusesAQuoteThatSwallowsTheRest() {
        String text = "A;B\n\"offen;1\n" + "x;y\n".repeat(300);

        assertThatThrownBy(() -> rows(read(utf8(text))))
                .isInstanceOf(Refused.class)
                .hasMessage("imports.quote-open");
    }

    @Test
    void refusesACellThatNobodyWrote() {
        assertThatThrownBy(() -> rows(read(utf8("A;B\n" + "x".repeat(40_000) + ";1\n"))))
                .isInstanceOf(Refused.class)
                .hasMessage("imports.cell-too-long");
        assertThatThrownBy(() -> rows(read(utf8("A;B\n" + "x".repeat(2_000_000) + ";1\n"))))
                .isInstanceOf(Refused.class)
                .hasMessage("imports.cell-too-long");
    }

    @Test
    void refusesAMillionColumns() throws IOException {
        refused(utf8("a;".repeat(1_000_000)), "imports.too-many-columns");
    }

    /** Whatever comes is read or refused, and nothing else. */
    @Test
    void survivesGarbage() throws IOException {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            byte[] garbage = new byte[random.nextInt(400)];
            random.nextBytes(garbage);
            if (round % 2 == 0) {
                for (int at = 0; at < garbage.length; at++) {
                    garbage[at] = (byte) "ab;,\"\n\t\r|'é".charAt(Math.abs(garbage[at]) % 11);
                }
            }
            assertRefusedOrRead(garbage);
        }
    }

    private void assertRefusedOrRead(byte[] content) {
        try {
            rows(read(content));
        } catch (Refused refused) {
            assertThat(refused.errorKey().key()).startsWith("imports.");
        }
    }

    private void refused(byte[] content, String key) {
        refused(content, Optional.empty(), key);
    }

    private void refused(byte[] content, Optional<String> sheet, String key) {
        assertThatThrownBy(() -> read(content, sheet)).isInstanceOf(Refused.class).hasMessage(key);
    }

    private Table read(byte[] content) {
        return read(content, Optional.empty());
    }

    private Table read(byte[] content, Optional<String> sheet) {
        try {
            Path file = Files.write(folder.resolve("file"), content);
            return new LocalTabularFiles().open(file, sheet).block();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static List<List<String>> rows(Table table) {
        return table.rows().collectList().block();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Huni", "1.0")) {
            book.newWorksheet("Boş");
            Worksheet sheet = book.newWorksheet("Leadler");
            sheet.value(0, 0, "Ad");
            sheet.value(0, 1, "Telefon");
            sheet.value(0, 2, "Tarih");
            sheet.value(0, 3, "Oran");
            sheet.value(1, 0, "Gülşah");
            sheet.value(1, 1, 905557301409L);
            sheet.value(1, 2, LocalDateTime.of(2026, 11, 24, 10, 15));
            sheet.style(1, 2).format("dd.MM.yyyy HH:mm").set();
            sheet.value(1, 3, 2.5);
        }
        return out.toByteArray();
    }

    /** A workbook by name whose one entry unpacks to so many MiB. */
    private static byte[] zip(String entry, int mib) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            if (entry.startsWith("xl/")) {
                put(zip, "xl/workbook.xml", 0);
            }
            put(zip, entry, mib);
        }
        return out.toByteArray();
    }

    private static void put(OutputStream out, String name, int mib) throws IOException {
        ZipOutputStream zip = (ZipOutputStream) out;
        zip.putNextEntry(new ZipEntry(name));
        byte[] piece = new byte[1024 * 1024];
        for (int at = 0; at < mib; at++) {
            zip.write(piece);
        }
        zip.closeEntry();
    }
}
