package io.huni.domain.analytics;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Days on which nobody works, wholly or from an hour on.
 *
 * @param until when work ends on that day; midnight means that it does not begin
 */
public record Holidays(Map<LocalDate, LocalTime> until) {
    public Holidays {
        until = Map.copyOf(until);
    }

    /** Every day is a day like others. */
    public static Holidays none() {
        return new Holidays(Map.of());
    }

    /** When work ends on a day, if it is no day like others. */
    Optional<LocalTime> endOn(LocalDate day) {
        return Optional.ofNullable(until.get(day));
    }

    /** In the order of the days, for whoever must see whether they have changed. */
    public String inWords() {
        return new TreeMap<>(until).toString();
    }
}
