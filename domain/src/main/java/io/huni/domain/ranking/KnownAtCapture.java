package io.huni.domain.ranking;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What may be learned from: what was known of a lead when it came in and says nothing of who the
 * person is. Neither names nor addresses nor numbers, nothing that the people of the house did
 * afterwards, not to whom the lead was given, and not the five-factor score, which moves with time.
 *
 * @param values as text, numbers too; what is not known has none
 */
public record KnownAtCapture(SortedMap<Factor, String> values) {
    /** A longer answer was written, not chosen. */
    static final int LONGEST_CHOICE = 60;

    public KnownAtCapture {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static KnownAtCapture of(Map<Factor, String> values) {
        return new KnownAtCapture(new TreeMap<>(values));
    }

    /**
     * @param zone of the organisation, for the hour and the day of the week
     */
    public static KnownAtCapture of(LeadAtCapture lead, ZoneId zone) {
        Collected collected = new Collected();
        lead.attribution().forEach((kind, value) -> collected.put(Factor.of(kind), value));
        collected.put(Factor.of(Factor.Kind.SERVICE), lead.service());
        lead.answers().forEach(given -> collected.answer(given.key(), given.value()));
        lead.custom().forEach(collected::custom);
        collected.moment(lead.submittedAt().atZone(zone));
        collected.contact(lead);
        return new KnownAtCapture(collected.values);
    }

    private static final class Collected {
        private final SortedMap<Factor, String> values = new TreeMap<>();

        void put(Factor factor, String value) {
            String text = value.strip();
            if (!text.isEmpty() && !ContactWords.isContact(text)) {
                values.put(factor, text);
            }
        }

        void answer(String key, String value) {
            written(Factor.Kind.ANSWER, key, value.strip());
        }

        void custom(String key, String value) {
            written(Factor.Kind.CUSTOM, key, value.strip());
        }

        private void written(Factor.Kind kind, String key, String text) {
            if (text.length() > LONGEST_CHOICE) {
                int words = text.split("\\s+").length;
                values.put(new Factor(Factor.Kind.WORDS, key), Integer.toString(words));
            } else {
                put(new Factor(kind, key), text);
            }
        }

        void moment(ZonedDateTime at) {
            put(Factor.of(Factor.Kind.HOUR), Integer.toString(at.getHour()));
            put(Factor.of(Factor.Kind.WEEKDAY), at.getDayOfWeek().name());
        }

        void contact(LeadAtCapture lead) {
            lead.phone()
                    .flatMap(ContactWords::callingCode)
                    .ifPresent(code -> put(Factor.of(Factor.Kind.CALLING_CODE), code));
            lead.email()
                    .map(ContactWords::mailDomain)
                    .ifPresent(domain -> put(Factor.of(Factor.Kind.MAIL_DOMAIN), domain));
            put(Factor.of(Factor.Kind.CONTACT), ContactWords.there(lead));
        }
    }
}
