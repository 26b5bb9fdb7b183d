package io.huni.adapter.persistence.lead;

import io.huni.application.lead.LeadFilter;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words under which a lead is found by tag, mark of a link and custom field, as the function
 * {@code lead_marks} of the database writes them. Of each list any word must be there.
 */
final class LeadMarks {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");

    private LeadMarks() {}

    static List<List<String>> of(LeadFilter filter) {
        return Stream.of(
                        Stream.of(words("tag", filter.tags())),
                        filter.origin().utm().entrySet().stream()
                                .map(mark -> words("utm." + mark.getKey().key(), mark.getValue())),
                        filter.custom().entrySet().stream()
                                .map(field -> typed("custom." + field.getKey(), field.getValue())))
                .flatMap(Function.identity())
                .filter(any -> !any.isEmpty())
                .toList();
    }

    /** Whether a filter needs them at all. */
    static boolean areIn(LeadFilter filter) {
        return !of(filter).isEmpty();
    }

    private static List<String> words(String kind, Collection<String> values) {
        return values.stream().sorted().map(value -> kind + ":" + value).toList();
    }

    /** What looks like a number may be the text of a field or its number. */
    private static List<String> typed(String kind, Collection<String> values) {
        return words(kind, values.stream().flatMap(LeadMarks::readings).distinct().toList());
    }

    private static Stream<String> readings(String value) {
        return NUMBER.matcher(value).matches()
                ? Stream.of(value, plain(new BigDecimal(value)))
                : Stream.of(value);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
