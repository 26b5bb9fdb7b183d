package io.huni.domain.followup;

import io.huni.domain.followup.MergePiece.Broken;
import io.huni.domain.followup.MergePiece.Slot;
import io.huni.domain.followup.MergePiece.Words;
import io.huni.domain.followup.MergeProblem.Kind;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text with merge fields, such as <code>Merhaba {first_name|değerli danışanımız}</code>. A brace
 * behind a backslash is a brace.
 */
public final class MergeText {
    private static final Pattern INSIDE_LINK = Pattern.compile(".*]\\([^()\\s]*$", Pattern.DOTALL);

    private final String text;
    private final List<MergePiece> pieces;

    private MergeText(String text) {
        this.text = text;
        pieces = MergeReader.pieces(text);
    }

    public static MergeText of(String text) {
        return new MergeText(text);
    }

    /**
     * Everything that keeps it from being filled for whoever it may be.
     *
     * @param known the keys of all fields
     */
    public List<MergeProblem> problems(Set<String> known) {
        return pieces.stream().flatMap(piece -> problem(piece, known)).toList();
    }

    private Stream<MergeProblem> problem(MergePiece piece, Set<String> known) {
        return switch (piece) {
            case Words words -> Stream.empty();
            case Broken broken -> Stream.of(at(Kind.MALFORMED, broken.at(), broken.written()));
            case Slot slot when !known.contains(slot.key()) ->
                    Stream.of(at(Kind.UNKNOWN, slot.at(), slot.written()));
            case Slot slot when INSIDE_LINK.matcher(text.substring(0, slot.at())).matches() ->
                    Stream.of(at(Kind.IN_LINK, slot.at(), slot.written()));
            case Slot slot -> Stream.empty();
        };
    }

    /** The fields that would be empty with these values. */
    public List<MergeProblem> empty(Map<String, String> values) {
        return pieces.stream()
                .flatMap(piece -> piece instanceof Slot slot ? Stream.of(slot) : Stream.empty())
                .filter(slot -> filled(slot, values).isEmpty())
                .map(slot -> at(Kind.EMPTY, slot.at(), slot.written()))
                .toList();
    }

    /**
     * The text with its fields filled; a field without value and fallback leaves nothing.
     *
     * @param quote makes a value harmless where the text means something by its signs
     */
    public String fill(Map<String, String> values, UnaryOperator<String> quote) {
        return pieces.stream()
                .map(
                        piece ->
                                piece instanceof Slot slot
                                        ? quote.apply(filled(slot, values))
                                        : piece.written())
                .collect(Collectors.joining());
    }

    private static String filled(Slot slot, Map<String, String> values) {
        String value = values.getOrDefault(slot.key(), "").strip();
        return value.isEmpty() ? slot.fallback() : value;
    }

    private MergeProblem at(Kind kind, int place, String said) {
        String before = text.substring(0, place);
        int line = (int) before.chars().filter(sign -> sign == '\n').count() + 1;
        return new MergeProblem(kind, line, place - before.lastIndexOf('\n'), said);
    }
}
