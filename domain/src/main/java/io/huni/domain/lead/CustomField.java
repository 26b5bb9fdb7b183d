package io.huni.domain.lead;

import io.huni.domain.shared.Require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A typed field that the organisation adds to its leads. */
public record CustomField(String key, String label, Type type, List<String> options) {
    private static final int LONGEST = 60;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*");

    public CustomField {
        key = Require.text("key", key, LONGEST);
        if (!KEY.matcher(key).matches()) {
            throw new io.huni.domain.shared.Refused(
                    io.huni.domain.shared.SharedErrorKey.VALUE_UNKNOWN,
                    java.util.Map.of("field", "key", "value", key),
                    "/key");
        }
        label = Require.text("label", label, LONGEST);
        options = List.copyOf(options);
    }

    /**
     * The value in the field's type; empty when the text is none, and then the answer stays an
     * answer.
     */
    public Optional<Object> read(String text) {
        String value = text.strip();
        return switch (type) {
            case TEXT -> Optional.of(value);
            case CHOICE ->
                    options.stream()
                            .filter(value::equalsIgnoreCase)
                            .findFirst()
                            .map(Object.class::cast);
            case NUMBER -> number(value);
            case DATE -> date(value);
            case BOOLEAN -> truth(value);
        };
    }

    private static Optional<Object> number(String value) {
        try {
            return Optional.of(new BigDecimal(value.replace(',', '.')));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static Optional<Object> date(String value) {
        for (String pattern : List.of("uuuu-MM-dd", "dd.MM.uuuu", "dd/MM/uuuu")) {
            try {
                return Optional.of(
                        LocalDate.parse(value, DateTimeFormatter.ofPattern(pattern, Locale.ROOT)));
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static Optional<Object> truth(String value) {
        String plain = value.toLowerCase(Locale.ROOT);
        if (Set.of("true", "yes", "evet", "1").contains(plain)) {
            return Optional.of(true);
        }
        return Set.of("false", "no", "hayır", "hayir", "0").contains(plain)
                ? Optional.of(false)
                : Optional.empty();
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
