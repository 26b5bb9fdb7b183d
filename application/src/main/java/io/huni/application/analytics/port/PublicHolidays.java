package io.huni.application.analytics.port;

import io.huni.domain.analytics.Holidays;

import java.time.LocalDate;

/** Out-port: the days on which the organisation's country does not work. Never blocks. */
public interface PublicHolidays {
    /** Of the days from one to the other, both included. */
    Holidays between(LocalDate from, LocalDate to);
}
