package io.huni.adapter.web.shared;

import io.huni.application.shared.PageRequest;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.springframework.util.MultiValueMap;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The part of an address behind the question mark, read strictly: a value that is not understood is
 * refused with its place and never passed over. A blank value counts as absent.
 */
public final class QueryParameters {
    private static final int STANDARD_LIMIT = 25;
    private static final int MOST_VALUES = 100;
    private static final int LONGEST = 500;
    private static final int LONGEST_NUMBER = 20;

    private final MultiValueMap<String, String> values;

    public QueryParameters(MultiValueMap<String, String> values) {
        this.values = values;
    }

    /** The first value, trimmed. */
    public Optional<String> text(String name) {
        return all(name).stream().findFirst();
    }

    /** The values as they stand; a comma is a part of one. */
    public Set<String> texts(String name) {
        return new LinkedHashSet<>(all(name));
    }

    /** The values, also those that are joined by commas. */
    public <T> Set<T> set(String name, Function<String, T> reader) {
        return all(name).stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> Fields.at("/" + name, () -> reader.apply(value)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public <E extends Enum<E>> Set<E> enums(String name, Class<E> type) {
        return set(name, value -> constant(name, type, value));
    }

    public <E extends Enum<E>> Optional<E> one(String name, Class<E> type) {
        return text(name).map(value -> constant(name, type, value));
    }

    public <T> Optional<T> one(String name, Function<String, T> reader) {
        return text(name).map(value -> Fields.at("/" + name, () -> reader.apply(value)));
    }

    public Optional<Instant> moment(String name) {
        return one(name, text -> Moments.read(name, text));
    }

    public Optional<Boolean> truth(String name) {
        return text(name).map(value -> truth(name, value));
    }

    public Optional<BigDecimal> decimal(String name) {
        return text(name).map(value -> decimal(name, value));
    }

    /** A whole number; {@code otherwise} when it is absent. */
    public int number(String name, int otherwise) {
        return text(name).map(value -> whole(name, value)).orElse(otherwise);
    }

    /** {@code limit} and {@code cursor}. */
    public PageRequest page() {
        return new PageRequest(number("limit", STANDARD_LIMIT), text("cursor"));
    }

    private List<String> all(String name) {
        List<String> found = values.getOrDefault(name, List.of());
        if (found.size() > MOST_VALUES) {
            throw Fields.unknown(name, found.size() + " ×");
        }
        return found.stream()
                .filter(value -> value != null && !value.isBlank())
                .map(value -> checked(name, value.strip()))
                .toList();
    }

    private static String checked(String name, String value) {
        if (value.length() > LONGEST) {
            throw new Refused(
                    SharedErrorKey.TEXT_TOO_LONG,
                    Map.of("field", name, "maximum", LONGEST),
                    "/" + name);
        }
        return Fields.storable(name, value);
    }

    private static <E extends Enum<E>> E constant(String name, Class<E> type, String value) {
        return EnumSet.allOf(type).stream()
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> Fields.unknown(name, value));
    }

    private static boolean truth(String name, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Fields.unknown(name, value);
        };
    }

    private static BigDecimal decimal(String name, String value) {
        if (value.length() > LONGEST_NUMBER || value.contains("e") || value.contains("E")) {
            throw Fields.unknown(name, value);
        }
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException none) {
            throw Fields.unknown(name, value);
        }
    }

    private static int whole(String name, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException none) {
            throw Fields.unknown(name, value);
        }
    }
}
