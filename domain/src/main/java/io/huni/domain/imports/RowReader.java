package io.huni.domain.imports;

import io.huni.domain.lead.CustomField;
import io.huni.domain.lead.ExternalId;
import io.huni.domain.lead.FieldAnswer;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.ErrorKey;
import io.huni.domain.shared.Legible;
import io.huni.domain.shared.PhoneNumber;
import io.huni.domain.shared.Refused;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes in the cells of one row. */
final class RowReader {
    private static final int LONGEST = 500;
    private static final int LONGEST_NOTE = 4_000;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private final ImportSettings settings;
    private final RowReading.Facts facts;
    private final MomentReading moments;
    private final Map<String, CustomField> fields;

    private final List<FieldAnswer> told = new ArrayList<>();
    private final Map<TargetField, String> texts = new EnumMap<>(TargetField.class);
    private final Map<String, String> custom = new HashMap<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable EmailAddress email;
    private @Nullable PhoneNumber phone;
    private @Nullable ExternalId externalId;
    private @Nullable LeadSource source;
    private @Nullable LeadStatus status;
    private @Nullable DistributorId distributor;
    private Directory.@Nullable Person assignee;
    private @Nullable Instant submittedAt;

    RowReader(
            ImportSettings settings,
            RowReading.Facts facts,
            MomentReading moments,
            Map<String, CustomField> fields) {
        this.settings = settings;
        this.facts = facts;
        this.moments = moments;
        this.fields = fields;
        tags.addAll(settings.tags());
    }

    void take(Column column, Target target, String cell) {
        String text = CellText.plain(cell, target.field());
        int longest = target.field() == TargetField.NOTE ? LONGEST_NOTE : LONGEST;
        if (text.length() > longest && target.field() != TargetField.IGNORE) {
            faults.add(
                    Fault.of(
                            column.index(),
                            ImportErrorKey.TEXT_TOO_LONG,
                            Map.of("maximum", Integer.toString(longest))));
        } else if (!text.isEmpty()) {
            given(column, target, text);
        }
    }

    private void given(Column column, Target target, String text) {
        int at = column.index();
        switch (target.field()) {
            case EMAIL ->
                    email = read(at, text, EmailAddress::parse, ImportErrorKey.EMAIL_UNUSABLE);
            case PHONE -> phone = read(at, text, facts.phones(), ImportErrorKey.PHONE_UNUSABLE);
            case STATUS ->
                    status = read(at, text, StatusWords::read, ImportErrorKey.STATUS_UNKNOWN);
            case SOURCE ->
                    source = read(at, text, SourceWords::read, ImportErrorKey.SOURCE_UNKNOWN);
            case DISTRIBUTOR ->
                    distributor =
                            read(
                                    at,
                                    text,
                                    facts.directory()::partner,
                                    ImportErrorKey.DISTRIBUTOR_UNKNOWN);
            case ASSIGNEE ->
                    assignee =
                            read(
                                    at,
                                    text,
                                    facts.directory()::person,
                                    ImportErrorKey.ASSIGNEE_UNKNOWN);
            case SUBMITTED_AT -> submittedAt = moment(at, text);
            case EXTERNAL_ID ->
                    externalId =
                            read(at, text, RowReader::externalId, ImportErrorKey.TEXT_TOO_LONG);
            case TAGS -> takeTags(at, text);
            case CUSTOM -> takeCustom(at, target.key().orElseThrow(), text);
            case NOTE -> texts.merge(TargetField.NOTE, text, (one, more) -> one + "\n" + more);
            case IGNORE -> {}
            default -> texts.putIfAbsent(target.field(), text);
        }
        if (isOfForm(target.field())) {
            told.add(new FieldAnswer(column.name(), List.of(text)));
        }
    }

    private static boolean isOfForm(TargetField field) {
        return field.group() == TargetField.Group.PERSON || field.group() == TargetField.Group.FORM;
    }

    private <T> @Nullable T read(
            int at, String text, Function<String, Optional<T>> reader, ErrorKey otherwise) {
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            faults.add(Fault.of(at, otherwise, text));
        }
        return value.orElse(null);
    }

    private @Nullable Instant moment(int at, String text) {
        Instant moment = read(at, text, moments::read, ImportErrorKey.DATE_UNREADABLE);
        if (moment != null && moment.isAfter(facts.now().plus(CLOCKS_DIFFER))) {
            faults.add(Fault.of(at, ImportErrorKey.DATE_AHEAD, text));
            return null;
        }
        return moment;
    }

    private static Optional<ExternalId> externalId(String text) {
        try {
            return Optional.of(new ExternalId(text));
        } catch (Refused tooLong) {
            return Optional.empty();
        }
    }

    private void takeTags(int at, String text) {
        for (String part : text.split("[;,|]", -1)) {
            String tag = Legible.of(part).strip();
            if (tag.length() > ImportSettings.LONGEST_TAG) {
                faults.add(
                        Fault.of(
                                at,
                                ImportErrorKey.TEXT_TOO_LONG,
                                Map.of("maximum", Integer.toString(ImportSettings.LONGEST_TAG))));
            } else if (!tag.isEmpty()) {
                tags.add(tag);
            }
        }
    }

    private void takeCustom(int at, String key, String text) {
        CustomField field = fields.get(key);
        if (field != null && field.read(text).isPresent()) {
            custom.putIfAbsent(key, text);
        } else {
            faults.add(
                    Fault.of(
                            at,
                            ImportErrorKey.VALUE_UNFIT,
                            Map.of(
                                    "value",
                                    Fault.shortened(text),
                                    "field",
                                    field == null ? key : field.label())));
        }
    }

    /**
     * @param beyond cells behind the last column
     */
    ReadRow row(List<String> beyond) {
        long extra = beyond.stream().filter(cell -> !cell.isBlank()).count();
        if (extra > 0) {
            faults.add(
                    Fault.ofRow(
                            ImportErrorKey.CELLS_TOO_MANY, Map.of("count", Long.toString(extra))));
        }
        Optional<DistributorId> partner =
                Optional.ofNullable(distributor).or(settings::distributor);
        Optional<Directory.Person> keeper = keeper();
        keeper.filter(person -> !person.sees(partner))
                .ifPresent(
                        person ->
                                faults.add(
                                        Fault.ofRow(
                                                ImportErrorKey.ASSIGNEE_BLIND,
                                                Map.of("value", Fault.shortened(person.name())))));
        if (isAnonymous() && faults.isEmpty()) {
            faults.add(Fault.ofRow(ImportErrorKey.ROW_ANONYMOUS, Map.of()));
        }
        return new ReadRow(
                told,
                texts,
                custom,
                Optional.ofNullable(email),
                Optional.ofNullable(phone),
                Optional.ofNullable(externalId),
                Optional.ofNullable(source).orElse(settings.source()),
                Optional.ofNullable(status).or(settings::status),
                partner,
                keeper,
                List.copyOf(tags),
                Optional.ofNullable(submittedAt),
                RowAttribution.of(texts),
                faults);
    }

    private Optional<Directory.Person> keeper() {
        return Optional.ofNullable(assignee)
                .or(() -> settings.assignee().flatMap(facts.directory()::person));
    }

    private boolean isAnonymous() {
        return email == null
                && phone == null
                && externalId == null
                && !texts.containsKey(TargetField.FULL_NAME)
                && !texts.containsKey(TargetField.FIRST_NAME)
                && !texts.containsKey(TargetField.LAST_NAME);
    }
}
