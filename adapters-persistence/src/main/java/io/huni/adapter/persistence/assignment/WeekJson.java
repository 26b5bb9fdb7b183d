package io.huni.adapter.persistence.assignment;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.domain.assignment.Shift;
import io.huni.domain.assignment.WorkingWeek;

import tools.jackson.core.type.TypeReference;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;

/** A week as it lies in its column: {@code {"MONDAY": {"from": "09:00", "until": "18:00"}}}. */
final class WeekJson {
    private static final TypeReference<Map<DayOfWeek, ShiftJson>> SHIFTS = new TypeReference<>() {};

    private WeekJson() {}

    static String of(WorkingWeek week) {
        Map<DayOfWeek, ShiftJson> shifts = new EnumMap<>(DayOfWeek.class);
        week.shifts().forEach((day, shift) -> shifts.put(day, ShiftJson.of(shift)));
        return DatabaseJson.write(shifts);
    }

    static WorkingWeek read(String json) {
        Map<DayOfWeek, Shift> shifts = new EnumMap<>(DayOfWeek.class);
        DatabaseJson.read(json, SHIFTS).forEach((day, shift) -> shifts.put(day, shift.shift()));
        return new WorkingWeek(shifts);
    }

    private record ShiftJson(String from, String until) {
        static ShiftJson of(Shift shift) {
            return new ShiftJson(shift.from().toString(), shift.until().toString());
        }

        Shift shift() {
            return new Shift(LocalTime.parse(from), LocalTime.parse(until));
        }
    }
}
