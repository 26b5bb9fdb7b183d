package io.huni.adapter.web.organisation;

import io.huni.adapter.web.shared.Fields;

import java.time.ZoneId;
import java.util.Currency;

/** Reads what an organisation chooses from the lists of the world. */
final class Choices {
    private Choices() {}

    /** A zone with a name; bare offsets know no summer time and are refused. */
    static ZoneId zone(String text) {
        boolean named = text.equals("UTC") || text.contains("/") && !text.startsWith("SystemV/");
        if (!named || !ZoneId.getAvailableZoneIds().contains(text)) {
            throw Fields.unknown("timeZone", text);
        }
        return ZoneId.of(text);
    }

    /** Three letters of ISO 4217. */
    static Currency currency(String text) {
        try {
            return Currency.getInstance(text);
        } catch (IllegalArgumentException unknown) {
            throw Fields.unknown("currency", text);
        }
    }
}
