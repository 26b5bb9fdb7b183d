package io.huni.adapter.web.assignment;

import io.huni.adapter.web.shared.Fields;
import io.huni.domain.assignment.Shift;
import io.huni.domain.assignment.WorkingWeek;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The days on which somebody works, each once. */
@Schema(name = "WorkingWeek")
record WeekJson(@Schema(requiredMode = RequiredMode.REQUIRED) @Nullable List<DayJson> days) {
    static WeekJson of(WorkingWeek week) {
        return new WeekJson(
                week.shifts().entrySet().stream()
                        .map(day -> DayJson.of(day.getKey(), day.getValue()))
                        .toList());
    }

    WorkingWeek week() {
        Map<DayOfWeek, Shift> shifts = new EnumMap<>(DayOfWeek.class);
        List<DayJson> given = Fields.required("days", days);
        for (int at = 0; at < given.size(); at++) {
            DayJson day = Fields.required("days", given.get(at));
            Fields.within("/days/" + at, () -> day.into(shifts));
        }
        return new WorkingWeek(shifts);
    }

    /**
     * @param until {@code 00:00} is the end of the day
     */
    @Schema(name = "WorkingDay")
    record DayJson(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable DayOfWeek day,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "09:00") @Nullable String from,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "18:00")
                    @Nullable String until) {
        static DayJson of(DayOfWeek day, Shift shift) {
            return new DayJson(day, shift.from().toString(), shift.until().toString());
        }

        /** Refuses a day that was said before, because nobody knows which hours hold. */
        Shift into(Map<DayOfWeek, Shift> shifts) {
            DayOfWeek when = Fields.required("day", day);
            Shift shift = shift();
            if (shifts.putIfAbsent(when, shift) != null) {
                throw Fields.unknown("day", when.name());
            }
            return shift;
        }

        private Shift shift() {
            LocalTime begin = time("from", from);
            LocalTime end = time("until", until);
            return Fields.at("/until", () -> new Shift(begin, end));
        }

        private static LocalTime time(String field, @Nullable String text) {
            String given = Fields.required(field, text);
            try {
                return LocalTime.parse(given);
            } catch (DateTimeException malformed) {
                throw Fields.unknown(field, given);
            }
        }
    }
}
