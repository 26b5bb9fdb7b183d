package io.huni.domain.imports;

import io.huni.domain.imports.Suggestion.Why;
import io.huni.domain.lead.CustomField;
import io.huni.domain.lead.QuestionTarget;
import io.huni.domain.shared.Folded;
import io.huni.domain.shared.PhoneNumber;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says where the columns of a file seem to go. The strongest sign wins; one place is taken once.
 */
public final class Recognition {
    /** What Meta's own export always has. */
    private static final Set<String> META_NAMES =
            Set.of("id", "created_time", "ad_id", "ad_name", "adset_id", "form_id", "is_organic");

    private static final int ENOUGH_OF_META = 5;

    private final List<ColumnSurvey> surveys;
    private final List<CustomField> fields;
    private final Function<String, Optional<PhoneNumber>> phones;
    private final FileOrigin origin;

    public Recognition(
            List<ColumnSurvey> surveys,
            List<CustomField> fields,
            Function<String, Optional<PhoneNumber>> phones) {
        this.surveys = List.copyOf(surveys);
        this.fields = List.copyOf(fields);
        this.phones = phones;
        this.origin = originOf(surveys);
    }

    private static FileOrigin originOf(List<ColumnSurvey> surveys) {
        Set<String> names =
                surveys.stream()
                        .map(survey -> ColumnNames.plain(survey.name()))
                        .filter(META_NAMES::contains)
                        .collect(Collectors.toSet());
        return names.size() >= ENOUGH_OF_META ? FileOrigin.META : FileOrigin.OTHER;
    }

    public FileOrigin origin() {
        return origin;
    }

    public DateOrder dateOrder() {
        return surveys.stream().anyMatch(survey -> content(survey).hasMonthsFirst())
                ? DateOrder.MDY
                : DateOrder.DMY;
    }

    /**
     * @param lastTime where the columns of the last file with the same names went
     */
    public List<Column> columns(Map<Integer, Target> lastTime) {
        List<Column> columns = new ArrayList<>();
        Set<TargetField> taken = EnumSet.noneOf(TargetField.class);
        for (ColumnSurvey survey : surveys) {
            Column column = survey.column();
            Optional<Suggestion> thought =
                    Optional.ofNullable(lastTime.get(column.index()))
                            .map(target -> new Suggestion(target, Why.LAST_TIME))
                            .or(() -> byName(survey))
                            .filter(found -> isFree(found, taken));
            thought.ifPresent(found -> taken.add(found.target().field()));
            columns.add(thought.map(column::suggesting).orElse(column));
        }
        return byContent(columns, taken);
    }

    /** Only for columns that no name has spoken for. */
    private List<Column> byContent(List<Column> columns, Set<TargetField> taken) {
        List<Column> result = new ArrayList<>();
        for (Column column : columns) {
            Optional<Suggestion> thought =
                    column.suggestion().isPresent()
                            ? Optional.empty()
                            : content(surveys.get(column.index()))
                                    .target()
                                    .map(field -> new Suggestion(Target.of(field), Why.CONTENT))
                                    .filter(found -> isFree(found, taken))
                                    .or(() -> question(column));
            thought.ifPresent(found -> taken.add(found.target().field()));
            result.add(thought.map(column::suggesting).orElse(column));
        }
        return result;
    }

    private static boolean isFree(Suggestion thought, Set<TargetField> taken) {
        TargetField field = thought.target().field();
        return field.takesMany() || !taken.contains(field);
    }

    private Optional<Suggestion> byName(ColumnSurvey survey) {
        return custom(survey)
                .or(
                        () ->
                                ColumnNames.target(survey.name())
                                        .flatMap(field -> allowed(survey, field))
                                        .map(field -> new Suggestion(Target.of(field), why())))
                .or(() -> service(survey));
    }

    private Why why() {
        return origin == FileOrigin.META ? Why.META : Why.NAME;
    }

    private Optional<Suggestion> custom(ColumnSurvey survey) {
        Folded name = Folded.of(survey.name());
        return fields.stream()
                .filter(
                        field ->
                                Folded.of(field.label()).equals(name)
                                        || field.key().equals(ColumnNames.plain(survey.name())))
                .findFirst()
                .map(field -> new Suggestion(Target.custom(field.key()), Why.CUSTOM_FIELD));
    }

    /** Other programs call the origin of a click a source; ours are few and named. */
    private Optional<TargetField> allowed(ColumnSurvey survey, TargetField field) {
        if (content(survey).allows(field, ColumnNames.isVague(survey.name()))) {
            return Optional.of(field);
        }
        return field == TargetField.SOURCE ? Optional.of(TargetField.UTM_SOURCE) : Optional.empty();
    }

    private static Optional<Suggestion> service(ColumnSurvey survey) {
        return QuestionTarget.guessCustom(survey.name(), survey.name())
                        == QuestionTarget.Field.SERVICE
                ? Optional.of(new Suggestion(Target.of(TargetField.SERVICE), Why.NAME))
                : Optional.empty();
    }

    /** What else Meta's export holds are the questions of the form. */
    private Optional<Suggestion> question(Column column) {
        return origin == FileOrigin.META && column.filled() > 0
                ? Optional.of(new Suggestion(Target.of(TargetField.ANSWER), Why.META))
                : Optional.empty();
    }

    private ColumnContent content(ColumnSurvey survey) {
        return new ColumnContent(survey.evidence(), phones);
    }
}
