package io.huni.domain.analytics;

import io.huni.domain.assignment.Shift;
import io.huni.domain.assignment.WorkingWeek;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When an organisation works, span by span: its week by the clock on the wall, less the holidays. A
 * span that an hour is cut out of by daylight saving is an hour shorter.
 *
 * @param spans one after the other, counting what was worked before
 */
public record WorkingCalendar(List<WorkingSpan> spans) {
    public WorkingCalendar {
        spans = List.copyOf(spans);
    }

    /**
     * The days from one to the other, both included. A week without hours is always at work, as
     * there the clock on the wall counts.
     */
    public static WorkingCalendar of(
            WorkingWeek week, Holidays holidays, ZoneId zone, LocalDate from, LocalDate to) {
        List<WorkingSpan> spans = new ArrayList<>();
        long before = 0;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            Optional<WorkingSpan> span = span(week, holidays, zone, day, before);
            span.ifPresent(spans::add);
            before += span.map(WorkingSpan::length).orElse(0L);
        }
        return new WorkingCalendar(spans);
    }

    private static Optional<WorkingSpan> span(
            WorkingWeek week, Holidays holidays, ZoneId zone, LocalDate day, long before) {
        return shift(week, day)
                .flatMap(shift -> shortened(shift, holidays.endOn(day)))
                .map(
                        shift ->
                                new WorkingSpan(
                                        opens(shift, day, zone), closes(shift, day, zone), before))
                .filter(span -> span.length() > 0);
    }

    private static Optional<Shift> shift(WorkingWeek week, LocalDate day) {
        return week.shifts().isEmpty()
                ? Optional.of(new Shift(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                : Optional.ofNullable(week.shifts().get(day.getDayOfWeek()));
    }

    private static Optional<Shift> shortened(Shift shift, Optional<LocalTime> end) {
        if (end.isEmpty()) {
            return Optional.of(shift);
        }
        return end.filter(shift.from()::isBefore)
                .map(until -> new Shift(shift.from(), earlier(shift.until(), until)));
    }

    private static LocalTime earlier(LocalTime until, LocalTime end) {
        return until.equals(LocalTime.MIDNIGHT) || end.isBefore(until) ? end : until;
    }

    private static Instant opens(Shift shift, LocalDate day, ZoneId zone) {
        return day.atTime(shift.from()).atZone(zone).toInstant();
    }

    private static Instant closes(Shift shift, LocalDate day, ZoneId zone) {
        return shift.until().equals(LocalTime.MIDNIGHT)
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : day.atTime(shift.until()).atZone(zone).toInstant();
    }

    /**
     * The moment itself while there is work, else that at which it begins again; the moment itself
     * also when the calendar knows of none.
     */
    public Instant next(Instant from) {
        return spans.stream()
                .filter(span -> span.closes().isAfter(from))
                .findFirst()
                .map(WorkingSpan::opens)
                .filter(from::isBefore)
                .orElse(from);
    }

    /** The working time between two moments; none when the second comes first. */
    public Duration between(Instant from, Instant to) {
        TreeMap<Instant, WorkingSpan> byOpening = new TreeMap<>();
        spans.forEach(span -> byOpening.put(span.opens(), span));
        Duration worked = worked(byOpening, to).minus(worked(byOpening, from));
        return worked.isNegative() ? Duration.ZERO : worked;
    }

    private static Duration worked(TreeMap<Instant, WorkingSpan> byOpening, Instant at) {
        return Optional.ofNullable(byOpening.floorEntry(at))
                .map(entry -> worked(entry.getValue(), at))
                .orElse(Duration.ZERO);
    }

    private static Duration worked(WorkingSpan span, Instant at) {
        Instant end = at.isBefore(span.closes()) ? at : span.closes();
        return Duration.ofSeconds(span.before()).plus(Duration.between(span.opens(), end));
    }
}
