package io.huni.adapter.report.reporting;

import io.huni.domain.shared.Legible;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A type face of a document, embedded with the letters that are used: Inter, and Vazirmatn for
 * Arabic letters, which are joined and run from right to left.
 */
final class PdfFace {
    private static final float UNIT = 1_000;
    private static final String UNKNOWN = "?";

    private final PDType0Font latin;
    private final PDType0Font arabic;

    PdfFace(PDDocument document, String weight) throws IOException {
        latin = loaded(document, "Inter-" + weight);
        arabic = loaded(document, "Vazirmatn-" + weight);
    }

    private static PDType0Font loaded(PDDocument document, String face) throws IOException {
        String name = "/io/huni/adapter/report/" + face + ".ttf";
        try (InputStream file = PdfFace.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("missing on the class path: " + name);
            }
            return PDType0Font.load(document, file);
        }
    }

    /** A part of a line that is drawn with one font, in the order in which it is drawn. */
    record Run(PDType0Font font, String text) {}

    /** What is drawn for a text that the face can show, from left to right. */
    List<Run> runs(String shown) {
        List<Run> runs = new ArrayList<>();
        drawn(shown)
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> append(runs, has(latin, letter) ? latin : arabic, letter));
        return runs;
    }

    private String drawn(String shown) {
        return ReadingOrder.needed(shown)
                ? ReadingOrder.drawn(
                        ArabicLetters.joined(shown, form -> has(arabic, Character.toString(form))))
                : shown;
    }

    private static void append(List<Run> runs, PDType0Font font, String letter) {
        boolean goesOn = !runs.isEmpty() && runs.getLast().font() == font;
        String before = goesOn ? runs.removeLast().text() : "";
        runs.add(new Run(font, before + letter));
    }

    /**
     * One line of what the face can show, in the order in which it is read; a letter that it does
     * not have becomes a question mark.
     */
    String shown(String text) {
        StringBuilder shown = new StringBuilder();
        Legible.of(text)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> shown.append(has(letter) ? letter : UNKNOWN));
        return shown.toString();
    }

    private boolean has(String letter) {
        return has(latin, letter) || has(arabic, letter);
    }

    private static boolean has(PDType0Font font, String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IllegalArgumentException | IOException missing) {
            return false;
        }
    }

    /** Of a text that the face can show, in points. */
    float width(String shown, float size) {
        float width = 0;
        for (Run run : runs(shown)) {
            width += width(run) / UNIT * size;
        }
        return width;
    }

    private static float width(Run run) {
        try {
            return run.font().getStringWidth(run.text());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** The text in lines of a width; what does not fit on the last one ends with an ellipsis. */
    List<String> lines(String text, float size, float width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = shown(text).strip();
        while (lines.size() + 1 < most && width(rest, size) > width) {
            int end = fitting(rest, size, width);
            int blank = rest.lastIndexOf(' ', end);
            int cut = blank > 0 ? blank : end;
            lines.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        lines.add(shortened(rest, size, width));
        return lines;
    }

    private String shortened(String text, float size, float width) {
        return width(text, size) <= width
                ? text
                : text.substring(0, fitting(text, size, width - width("…", size))) + "…";
    }

    /** How many characters fit, never half of a pair and at least one letter. */
    private int fitting(String text, float size, float width) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (width(text.substring(0, next), size) > width) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
