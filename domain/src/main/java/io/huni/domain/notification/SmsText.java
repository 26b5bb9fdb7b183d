package io.huni.domain.notification;

import io.huni.domain.shared.Legible;

/**
 * What a text message says. Turkish letters force the encoding UCS-2 (3GPP TS 23.038), in which one
 * part holds 70 characters, and each of several 67 because three are taken by the header that joins
 * them; so whatever is said is kept within two such parts, 134 characters in UTF-16.
 */
public record SmsText(String value) {
    /** Two parts that are joined. */
    public static final int LONGEST = 134;

    private static final int LEAST_SAID = 20;

    public SmsText {
        value = shortened(line(value), LONGEST);
    }

    /**
     * What is said, cut where the address would have no room, and the address. An address that
     * leaves no room to say anything is left out: half of one leads nowhere.
     */
    public static SmsText of(String said, String address) {
        int room = LONGEST - address.length() - 1;
        return room < LEAST_SAID
                ? new SmsText(said)
                : new SmsText(shortened(line(said), room) + " " + address);
    }

    private static String line(String text) {
        return Legible.of(text).replaceAll("[\\s\\p{Z}\\p{Cntrl}\\p{Cf}]+", " ").strip();
    }

    /** Never between the two halves of a character. */
    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }
}
