package io.huni.domain.ranking;

/**
 * One thing that is known of a lead when it comes in.
 *
 * @param detail which one of its kind: the key of an answer or of a custom field; else empty
 */
public record Factor(Kind kind, String detail) implements Comparable<Factor> {
    public static Factor of(Kind kind) {
        return new Factor(kind, "");
    }

    @Override
    public int compareTo(Factor other) {
        int kinds = kind.compareTo(other.kind);
        return kinds == 0 ? detail.compareTo(other.detail) : kinds;
    }

    /** The kinds of factors. */
    public enum Kind {
        SOURCE,
        CONNECTION,
        FORM,
        CAMPAIGN,
        AD_SET,
        AD,
        PLATFORM,
        ORGANIC,
        UTM_SOURCE,
        UTM_MEDIUM,
        UTM_CAMPAIGN,
        SERVICE,
        /** The answer to a question that offers choices. */
        ANSWER,
        /** How many words somebody wrote as an answer. */
        WORDS,
        CUSTOM,
        /** Of the day, 0 to 23, where the organisation is. */
        HOUR,
        WEEKDAY,
        /** The calling code, with its plus. */
        CALLING_CODE,
        /** One of the great providers, a school or an own domain. */
        MAIL_DOMAIN,
        /** Which of name, e-mail and phone there are. */
        CONTACT
    }
}
