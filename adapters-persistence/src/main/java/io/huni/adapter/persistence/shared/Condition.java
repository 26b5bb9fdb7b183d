package io.huni.adapter.persistence.shared;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a WHERE with its parameters.
 *
 * @param sql has a question mark for each parameter, in their order
 */
public record Condition(String sql, List<Parameter> parameters) {
    private static final Pattern PLACE = Pattern.compile("\\?");

    public Condition {
        parameters = List.copyOf(parameters);
    }

    /**
     * The same with its values in the text. The planner then knows them, also where a statement is
     * planned once for all values, and finds the index that holds nothing else. For values that are
     * the program's own: each other value is another statement.
     */
    public Condition spelt() {
        Iterator<Parameter> values = parameters.iterator();
        return Condition.of(
                PLACE.matcher(sql)
                        .replaceAll(place -> Matcher.quoteReplacement(literal(values.next()))));
    }

    private static String literal(Parameter parameter) {
        return "'" + parameter.text().replace("'", "''") + "'::" + parameter.type();
    }

    public static Condition of(String sql, Parameter... parameters) {
        return new Condition(sql, List.of(parameters));
    }
}
