package io.huni.adapter.web.shared;

import io.huni.application.analytics.NumbersFilter;
import io.huni.domain.analytics.Period;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.DistributorId;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads which numbers are asked for. */
public final class NumberQuery {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private NumberQuery() {}

    /**
     * @param usual what an address without days means; it ends today
     */
    public static NumbersFilter filter(QueryParameters query, Period usual) {
        return of(query, period(day(query, "from"), day(query, "to"), usual));
    }

    /** A day that an address names. */
    public static Optional<LocalDate> day(QueryParameters query, String field) {
        return query.one(field, text -> date(field, text));
    }

    /** What an address narrows, of this period. */
    public static NumbersFilter of(QueryParameters query, Period period) {
        return new NumbersFilter(
                period,
                query.set("distributorId", DistributorId::of),
                query.set("teamId", TeamId::of),
                query.set("assigneeId", UserId::of),
                query.enums("source", LeadSource.class),
                query.texts("campaignId"));
    }

    private static Period period(Optional<LocalDate> from, Optional<LocalDate> to, Period usual) {
        LocalDate last = to.orElse(usual.to());
        return new Period(from.orElseGet(() -> last.minusDays(usual.length() - 1L)), last);
    }

    private static LocalDate date(String field, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (!date.isBefore(FIRST) && !date.isAfter(LAST)) {
                return date;
            }
        } catch (DateTimeParseException malformed) {
            throw Fields.unknown(field, text);
        }
        throw Fields.unknown(field, text);
    }
}
