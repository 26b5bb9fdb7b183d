package io.huni.adapter.persistence.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Everything that the rows of a list must meet. */
public record Conditions(List<Condition> all) {
    public Conditions {
        all = List.copyOf(all);
    }

    public Conditions and(List<Condition> more) {
        return new Conditions(Stream.concat(all.stream(), more.stream()).toList());
    }

    /**
     * Joined by AND, with the placeholders of a statement.
     *
     * @param first number of the first placeholder
     */
    public String sql(int first) {
        return render(number -> "$" + (first + number));
    }

    /** Joined by AND, each parameter taken from the text array that is the only placeholder. */
    public String sqlFromArray() {
        List<Parameter> parameters = parameters();
        return render(
                number -> "($1)[%d]::%s".formatted(number + 1, parameters.get(number).type()));
    }

    /** Joined by AND, for PostgreSQL's {@code format}, which quotes the {@link #texts}. */
    public String sqlToQuote() {
        List<Parameter> parameters = parameters();
        return render(number -> "%" + (number + 1) + "$L::" + parameters.get(number).type());
    }

    public List<Parameter> parameters() {
        return all.stream().flatMap(condition -> condition.parameters().stream()).toList();
    }

    public List<Object> values() {
        return parameters().stream().map(Parameter::value).toList();
    }

    public String[] texts() {
        return parameters().stream().map(Parameter::text).toArray(String[]::new);
    }

    private String render(IntFunction<String> placeholder) {
        List<String> parts = new ArrayList<>();
        int number = 0;
        for (Condition condition : all) {
            String sql = condition.sql();
            for (int i = 0; i < condition.parameters().size(); i++) {
                sql = sql.replaceFirst("\\?", placeholder.apply(number++).replace("$", "\\$"));
            }
            parts.add(sql);
        }
        return parts.isEmpty() ? "true" : String.join(" AND ", parts);
    }
}
