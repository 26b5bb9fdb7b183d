package io.huni.adapter.report.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;

class PdfFaceTest {
    private static final float SIZE = 8;

    private PDDocument document;
    private PdfFace face;

    @BeforeEach
    void open() throws IOException {
        document = new PDDocument();
        face = new PdfFace(document, "Regular");
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ğüşıöç ĞÜŞİÖÇ",
                "Straße, Ægir, Łódź, naïve",
                "₺ € £ % – — … “ ” ’ ·",
                "Привет, Γειά",
                "محمد العلي، پگاه؟",
            })
    void hasTheLettersOfTheHouse(String text) {
        assertThat(face.shown(text)).isEqualTo(text);
    }

    @Test
    void whatItDoesNotHaveIsAQuestionMark() {
        assertThat(face.shown("王小明")).isEqualTo("???");
        assertThat(face.shown("Ali 👩 Öz")).isEqualTo("Ali ? Öz");
    }

    @Test
    void whatItCanShowIsDrawnWithTheFaceThatHasIt() {
        assertThat(face.runs("Diş محمد Öz"))
                .extracting(PdfFace.Run::text)
                .containsExactly("Diş ", "\uFEAA\uFEE4\uFEA4\uFEE3", " Öz");
        assertThat(face.runs("Diş")).extracting(PdfFace.Run::text).containsExactly("Diş");
        assertThat(face.runs("")).isEmpty();
    }

    @Test
    void aWidthIsThatOfTheJoinedLetters() {
        float apart = face.width("م", SIZE) + face.width("ح", SIZE);

        assertThat(face.width("مح", SIZE)).isPositive().isLessThan(apart);
    }

    @Test
    void linesOfArabicEndBetweenWordsInTheOrderInWhichTheyAreRead() {
        List<String> lines = face.lines("محمد العلي الاسطنبولي", SIZE, 40, 3);

        assertThat(String.join(" ", lines)).isEqualTo("محمد العلي الاسطنبولي");
        assertThat(lines).hasSizeGreaterThan(1);
    }

    @Test
    void whatNobodyCanReadIsNotThere() {
        assertThat(face.shown("a\u202Eb\u0000c\u200Bd")).isEqualTo("abcd");
        assertThat(face.shown("iki\r\n\tsatır")).isEqualTo("iki satır");
    }

    @Test
    void linesEndBetweenWordsAndFit() {
        List<String> lines = face.lines("Ağız ve Diş Sağlığı Polikliniği", SIZE, 70, 3);

        assertThat(String.join(" ", lines)).isEqualTo("Ağız ve Diş Sağlığı Polikliniği");
        assertThat(lines)
                .hasSizeBetween(2, 3)
                .allSatisfy(line -> assertThat(face.width(line, SIZE)).isLessThanOrEqualTo(70f));
    }

    @Test
    void whatDoesNotFitOnTheLastLineEndsWithAnEllipsis() {
        List<String> lines = face.lines("Ağız ve Diş Sağlığı Polikliniği", SIZE, 40, 2);

        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).endsWith("…");
        assertThat(face.width(lines.getLast(), SIZE)).isLessThanOrEqualTo(40f);
    }

    @Test
    void aWordWithoutBlanksIsCutSomewhere() {
        List<String> lines = face.lines("a".repeat(300), SIZE, 60, 2);

        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(face.width(line, SIZE)).isLessThanOrEqualTo(60f));
    }

    @Test
    void nothingIsOneEmptyLine() {
        assertThat(face.lines("", SIZE, 60, 2)).containsExactly("");
        assertThat(face.lines(" \n ", SIZE, 60, 2)).containsExactly("");
    }

    @Test
    void aWidthGrowsWithSizeAndText() {
        assertThat(face.width("Dönüşüm", 16)).isEqualTo(2 * face.width("Dönüşüm", SIZE));
        assertThat(face.width("Dönüşüm oranı", SIZE)).isGreaterThan(face.width("Dönüşüm", SIZE));
        assertThat(face.width("", SIZE)).isZero();
    }
}
