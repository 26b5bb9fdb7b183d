package io.huni.domain.organisation;

import io.huni.domain.shared.Language;
import io.huni.domain.shared.Require;

import java.time.ZoneId;
import java.util.Currency;

/**
 * The one organisation of this installation.
 *
 * @param timeZone decides what a day is in reports and in the balance
 * @param version rises with each change
 */
public record Organisation(
        String name, ZoneId timeZone, Language language, Currency currency, int version) {
    private static final int LONGEST_NAME = 120;

    public Organisation {
        name = Require.line("name", name, LONGEST_NAME);
    }

    /** As it is founded. */
    public Organisation(String name, ZoneId timeZone, Language language, Currency currency) {
        this(name, timeZone, language, currency, 1);
    }
}
