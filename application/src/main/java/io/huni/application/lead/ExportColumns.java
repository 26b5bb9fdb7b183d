package io.huni.application.lead;

import io.huni.application.lead.ExportLeads.Shape;
import io.huni.domain.lead.CustomField;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which columns an export has when these are asked for. */
final class ExportColumns {
    private static final String ALL = "all";
    private static final List<String> STANDARD =
            LeadColumn.STANDARD.stream().map(LeadColumn::key).toList();

    private final Map<String, ExportColumn> known = new LinkedHashMap<>();

    ExportColumns(List<CustomField> fields) {
        Stream.concat(
                        Arrays.stream(LeadColumn.values()).map(ExportColumn.Of::new),
                        fields.stream().map(ExportColumn.Own::new))
                .forEach(column -> known.put(column.key(), column));
    }

    List<ExportColumn> chosen(List<String> keys, Shape shape) {
        return (keys.isEmpty() ? unchosen(shape) : ordered(keys))
                .stream().map(this::named).toList();
    }

    private static List<String> unchosen(Shape shape) {
        return switch (shape) {
            case PEOPLE -> STANDARD;
            case PROGRAMS -> LeadColumn.LIST.stream().map(LeadColumn::key).toList();
        };
    }

    private Set<String> ordered(List<String> keys) {
        boolean picks = keys.stream().anyMatch(STANDARD::contains);
        Set<String> ordered = new LinkedHashSet<>(STANDARD);
        if (picks) {
            ordered.retainAll(Set.copyOf(keys));
        }
        ordered.addAll(keys.contains(ALL) ? known.keySet() : keys);
        return ordered;
    }

    private ExportColumn named(String key) {
        ExportColumn column = known.get(key);
        if (column == null) {
            throw new Refused(
                    SharedErrorKey.VALUE_UNKNOWN,
                    Map.of("field", "columns", "value", key),
                    "/columns");
        }
        return column;
    }
}
