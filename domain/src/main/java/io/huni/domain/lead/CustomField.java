package io.huni.domain.lead;

import io.huni.domain.shared.Folded;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;
import io.huni.domain.shared.SharedErrorKey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A typed field that the organisation adds to its leads. */
public record CustomField(String key, String label, Type type, List<String> options) {
    private static final int LONGEST = 60;
    private static final int LONGEST_OPTION = 200;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}([.,]\\d{1,9})?");
    private static final List<DateTimeFormatter> DATES =
            Stream.of("uuuu-MM-dd", "d.M.uuuu", "d/M/uuuu")
                    .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT))
                    .map(format -> format.withResolverStyle(ResolverStyle.STRICT))
                    .toList();
    private static final Set<String> YES = Set.of("true", "yes", "evet", "1");
    private static final Set<String> NO = Set.of("false", "no", "hayir", "0");

    public CustomField {
        key = Require.text("key", key, LONGEST);
        if (!KEY.matcher(key).matches()) {
            throw new Refused(
                    SharedErrorKey.VALUE_UNKNOWN, Map.of("field", "key", "value", key), "/key");
        }
        label = Require.line("label", label, LONGEST);
        options =
                options.stream()
                        .map(option -> Require.line("options", option, LONGEST_OPTION))
                        .toList();
    }

    /**
     * The value in the field's type; empty when the text is none, and then the answer stays an
     * answer. Days come before months; a number has at most 18 digits before and 9 after its point
     * or comma.
     */
    public Optional<Object> read(String text) {
        String value = text.strip();
        return switch (type) {
            case TEXT -> Optional.of(value);
            case CHOICE -> choice(value);
            case NUMBER -> number(value);
            case DATE -> date(value);
            case BOOLEAN -> truth(Folded.of(value).value());
        };
    }

    private Optional<Object> choice(String value) {
        Folded wanted = Folded.of(value);
        return options.stream()
                .filter(option -> Folded.of(option).equals(wanted))
                .findFirst()
                .map(Object.class::cast);
    }

    private static Optional<Object> number(String value) {
        return NUMBER.matcher(value).matches()
                ? Optional.of(new BigDecimal(value.replace(',', '.')))
                : Optional.empty();
    }

    private static Optional<Object> date(String value) {
        return DATES.stream().flatMap(format -> parsed(value, format).stream()).findFirst();
    }

    private static Optional<Object> parsed(String value, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(value, format));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static Optional<Object> truth(String plain) {
        if (YES.contains(plain)) {
            return Optional.of(true);
        }
        return NO.contains(plain) ? Optional.of(false) : Optional.empty();
    }

    /** What a value of the field is. */
    public enum Type {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        CHOICE
    }
}
