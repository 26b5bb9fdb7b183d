package io.huni.domain.imports;

import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.PhoneNumber;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the cells of a column look like. */
final class ColumnContent {
    private static final double MOST = 0.6;
    private static final Pattern DIGITS = Pattern.compile("\\D");
    private static final int SHORTEST_PHONE = 10;
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-]\\d{2,4}.*");
    private static final int MONTHS = 12;

    private final List<String> evidence;
    private final Function<String, Optional<PhoneNumber>> phones;

    ColumnContent(List<String> evidence, Function<String, Optional<PhoneNumber>> phones) {
        this.evidence =
                evidence.stream().map(text -> CellText.plain(text, TargetField.IGNORE)).toList();
        this.phones = phones;
    }

    /** What it seems to be whatever it is called. */
    Optional<TargetField> target() {
        if (most(text -> CellText.hasMark(text, "l"))) {
            return Optional.of(TargetField.EXTERNAL_ID);
        }
        if (most(text -> EmailAddress.parse(text).isPresent())) {
            return Optional.of(TargetField.EMAIL);
        }
        if (isMoment()) {
            return Optional.of(TargetField.SUBMITTED_AT);
        }
        return most(this::isPhone) ? Optional.of(TargetField.PHONE) : Optional.empty();
    }

    /**
     * Whether the cells allow what the name says. An empty column allows everything. What is called
     * an e-mail, a phone or a date is one also where many cells cannot be read: those are shown by
     * the check, and would be lost silently otherwise. Words of a closed list are another matter.
     *
     * @param vague whether the name says it of other things too
     */
    boolean allows(TargetField field, boolean vague) {
        return evidence.isEmpty()
                || switch (field) {
                    case PHONE -> !vague || most(this::mayBePhone);
                    case STATUS ->
                            evidence.stream().anyMatch(text -> StatusWords.read(text).isPresent());
                    case SOURCE -> most(text -> SourceWords.read(text).isPresent());
                    default -> true;
                };
    }

    /** Whether the months come first: a second number is no month. */
    boolean hasMonthsFirst() {
        return most(text -> DATE.matcher(text).matches())
                && evidence.stream().anyMatch(text -> part(text, 2) > MONTHS)
                && evidence.stream().noneMatch(text -> part(text, 1) > MONTHS);
    }

    private static int part(String text, int group) {
        var found = DATE.matcher(text);
        return found.matches() ? Integer.parseInt(found.group(group)) : 0;
    }

    private boolean isMoment() {
        return most(
                text ->
                        new MomentReading(DateOrder.DMY, ZoneOffset.UTC).read(text).isPresent()
                                || new MomentReading(DateOrder.MDY, ZoneOffset.UTC)
                                        .read(text)
                                        .isPresent());
    }

    /** A column without a telling name must not take any number for a phone. */
    private boolean isPhone(String text) {
        String plain = CellText.withoutMark(text);
        boolean written = plain.startsWith("+") || plain.startsWith("0") || plain.startsWith("(");
        return written && mayBePhone(text);
    }

    private boolean mayBePhone(String text) {
        String plain = CellText.withoutMark(text);
        return DIGITS.matcher(plain).replaceAll("").length() >= SHORTEST_PHONE
                && phones.apply(plain).isPresent();
    }

    private boolean most(Predicate<String> looks) {
        return !evidence.isEmpty()
                && evidence.stream().filter(looks).count() >= MOST * evidence.size();
    }
}
