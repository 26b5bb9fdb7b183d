package io.huni.adapter.web.reporting;

import io.huni.adapter.web.shared.Fields;
import io.huni.application.reporting.KeepReportSchedules.Wishes;
import io.huni.domain.identity.UserId;
import io.huni.domain.reporting.ReportFormat;
import io.huni.domain.reporting.ReportPeriod;
import io.huni.domain.reporting.Rhythm;
import io.huni.domain.reporting.ScheduledContent;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What people send about schedules. */
final class ScheduleForms {
    private ScheduleForms() {}

    /**
     * @param period of a report: the last one that was over; of an export it is not read
     * @param search the parameters of the report or the export, as their addresses write them
     * @param people of the organisation
     * @param addresses of anybody; needs a right of its own
     */
    @Schema(name = "ReportScheduleWish")
    record Wish(
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            maxLength = 80,
                            example = "Haftalık yönetim raporu")
                    @Nullable String name,
            @Schema(requiredMode = RequiredMode.REQUIRED) ScheduledContent.@Nullable Kind kind,
            @Nullable ReportPeriod period,
            @Schema(maxLength = 4000, example = "source=META_FORM") @Nullable String search,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable ReportFormat format,
            @Nullable Language language,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Pace rhythm,
            @Nullable List<String> people,
            @Nullable List<String> addresses,
            @Nullable Boolean active) {
        /**
         * @param usual language, when none is said
         */
        Wishes wishes(Language usual) {
            return new Wishes(
                    Fields.required("name", name),
                    content(usual),
                    Fields.within("/rhythm", () -> Fields.required("rhythm", rhythm).read()),
                    all("people", people, UserId::of),
                    all("addresses", addresses, EmailAddress::new),
                    active == null || active);
        }

        private ScheduledContent content(Language usual) {
            return new ScheduledContent(
                    Fields.required("kind", kind),
                    period == null ? ReportPeriod.DAILY : period,
                    search == null ? "" : Fields.storable("search", search),
                    Fields.required("format", format),
                    language == null ? usual : language);
        }

        private static <T> Set<T> all(
                String field, @Nullable List<String> given, Function<String, T> reader) {
            Set<T> all = new LinkedHashSet<>();
            for (String one : given == null ? List.<String>of() : given) {
                all.add(Fields.required(field, one, reader));
            }
            return all;
        }
    }

    /**
     * @param monthDay 1 to 31; in a shorter month its last day
     * @param hour in the organisation's time zone
     */
    @Schema(name = "ReportRhythm")
    record Pace(
            @Schema(requiredMode = RequiredMode.REQUIRED) Rhythm.@Nullable Pace pace,
            @Nullable DayOfWeek weekday,
            @Schema(minimum = "1", maximum = "31", example = "31") @Nullable Integer monthDay,
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            minimum = "0",
                            maximum = "23",
                            example = "8")
                    @Nullable Integer hour) {
        Rhythm read() {
            return new Rhythm(
                    Fields.required("pace", pace),
                    weekday == null ? DayOfWeek.MONDAY : weekday,
                    monthDay == null ? 1 : monthDay,
                    Fields.required("hour", hour));
        }

        static Pace of(Rhythm rhythm) {
            return new Pace(rhythm.pace(), rhythm.weekday(), rhythm.monthDay(), rhythm.hour());
        }
    }
}
