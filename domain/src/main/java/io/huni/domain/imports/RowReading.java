package io.huni.domain.imports;

import io.huni.domain.lead.CustomField;
import io.huni.domain.lead.FormMapping;
import io.huni.domain.lead.FormMapping.Question;
import io.huni.domain.lead.QuestionTarget;
import io.huni.domain.shared.PhoneNumber;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads rows under one mapping; the same cells always mean the same. */
public final class RowReading {
    private final List<Column> columns;
    private final ImportSettings settings;
    private final Facts facts;
    private final MomentReading moments;
    private final Map<String, CustomField> custom;
    private final FormMapping mapping;

    public RowReading(List<Column> columns, ImportSettings settings, Facts facts) {
        this.columns = List.copyOf(columns);
        this.settings = settings;
        this.facts = facts;
        this.moments = new MomentReading(settings.dateOrder(), facts.zone());
        this.custom =
                facts.fields().stream()
                        .collect(Collectors.toMap(CustomField::key, Function.identity()));
        this.mapping = FormMapping.of(columns.stream().map(RowReading::question).toList());
    }

    public ReadRow read(List<String> cells) {
        RowReader reader = new RowReader(settings, facts, moments, custom);
        for (Column column : columns) {
            String text = column.index() < cells.size() ? cells.get(column.index()) : "";
            column.target().ifPresent(target -> reader.take(column, target, text));
        }
        return reader.row(cells.subList(Math.min(columns.size(), cells.size()), cells.size()));
    }

    /** What the columns mean as questions of a form. */
    public FormMapping mapping() {
        return mapping;
    }

    private static Question question(Column column) {
        return new Question(
                column.name(),
                column.name(),
                column.target().map(RowReading::meaning).orElse(QuestionTarget.Field.IGNORE));
    }

    private static QuestionTarget meaning(Target target) {
        return switch (target.field()) {
            case FULL_NAME -> QuestionTarget.Field.FULL_NAME;
            case FIRST_NAME -> QuestionTarget.Field.FIRST_NAME;
            case LAST_NAME -> QuestionTarget.Field.LAST_NAME;
            case EMAIL -> QuestionTarget.Field.EMAIL;
            case PHONE -> QuestionTarget.Field.PHONE;
            case SERVICE -> QuestionTarget.Field.SERVICE;
            case ANSWER -> QuestionTarget.Field.ANSWER;
            case CUSTOM -> new QuestionTarget.Custom(target.key().orElseThrow());
            default -> QuestionTarget.Field.IGNORE;
        };
    }

    /**
     * What else must be known to read a row.
     *
     * @param phones how phones are read here
     * @param zone of days and times without one
     * @param now after which no lead can have come in
     */
    public record Facts(
            List<CustomField> fields,
            Directory directory,
            Function<String, Optional<PhoneNumber>> phones,
            ZoneId zone,
            Instant now) {}
}
