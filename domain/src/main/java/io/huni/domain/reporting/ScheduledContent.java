package io.huni.domain.reporting;

import io.huni.domain.shared.Language;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;

/**
 * What a schedule sends.
 *
 * @param period of a report; of an export it does not matter
 * @param search what narrows it, as the address of the report or of the export writes it
 */
public record ScheduledContent(
        Kind kind, ReportPeriod period, String search, ReportFormat format, Language language) {
    private static final int LONGEST_SEARCH = 4_000;

    public ScheduledContent {
        search = Require.atMost("search", search, LONGEST_SEARCH);
        if (kind == Kind.REPORT && period == ReportPeriod.CUSTOM) {
            throw unknown("period", period);
        }
        if (kind == Kind.EXPORT && (format == ReportFormat.PDF || format == ReportFormat.HTML)) {
            throw unknown("format", format);
        }
    }

    private static Refused unknown(String field, Enum<?> value) {
        return Require.unknown(field, value.name());
    }

    /** The numbers, or the leads themselves. */
    public enum Kind {
        REPORT,
        EXPORT
    }
}
