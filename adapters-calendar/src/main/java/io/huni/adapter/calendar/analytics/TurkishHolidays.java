package io.huni.adapter.calendar.analytics;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

import io.huni.application.analytics.port.PublicHolidays;
import io.huni.domain.analytics.Holidays;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;

/**
 * The holidays of Turkey. Jollyday knows the days and calculates the first day of each religious
 * feast. How long these last, and that their eve and that of Republic Day are half days from one
 * o'clock on, stands in law 2429, articles 1 and 2.
 */
final class TurkishHolidays implements PublicHolidays {
    private static final LocalTime ALL_DAY = LocalTime.MIDNIGHT;
    private static final LocalTime AFTERNOON = LocalTime.of(13, 0);
    private static final MonthDay REPUBLIC_DAY = MonthDay.of(10, 29);

    /** By how many days a feast goes on, by Jollyday's name of its first. */
    private static final Map<String, Integer> FEASTS =
            Map.of("islamic.ID_AL_FITR", 2, "islamic.ID_UL_ADHA", 3);

    private final HolidayManager manager =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.TURKEY));

    /** The days around are asked for, too: a feast may begin before the first and end after it. */
    @Override
    public Holidays between(LocalDate from, LocalDate to) {
        Map<LocalDate, LocalTime> until = new HashMap<>();
        for (Holiday holiday : manager.getHolidays(from.minusDays(4), to.plusDays(1))) {
            put(until, holiday);
        }
        until.keySet().removeIf(day -> day.isBefore(from) || day.isAfter(to));
        return new Holidays(until);
    }

    private static void put(Map<LocalDate, LocalTime> until, Holiday holiday) {
        LocalDate first = holiday.getActualDate();
        int more = FEASTS.getOrDefault(holiday.getPropertiesKey(), 0);
        for (int day = 0; day <= more; day++) {
            until.put(first.plusDays(day), ALL_DAY);
        }
        if (more > 0 || REPUBLIC_DAY.equals(MonthDay.from(first))) {
            until.putIfAbsent(first.minusDays(1), AFTERNOON);
        }
    }
}
