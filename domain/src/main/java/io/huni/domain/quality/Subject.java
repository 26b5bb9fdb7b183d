package io.huni.domain.quality;

/**
 * What criteria can ask about: facts of the lead, and signals that the house observes. A feature
 * that brings a new signal adds it here and to the function {@code qualities} of the database.
 */
public enum Subject {
    EMAIL(Kind.FACT),
    PHONE(Kind.FACT),
    SERVICE(Kind.FACT),
    SOURCE(Kind.FACT),
    PLATFORM(Kind.FACT),
    CAMPAIGN(Kind.FACT),
    FORM(Kind.FACT),
    /** A field of the organisation, by its key. */
    CUSTOM(Kind.NAMED),
    /** The answer to a question of a form, by its key; unknown where it was not asked. */
    ANSWER(Kind.NAMED),
    /** How many questions were answered; unknown where none was asked. */
    ANSWERS_GIVEN(Kind.SIGNAL),
    /** The same of all that were asked, in percent, rounded down. */
    ANSWERS_SHARE(Kind.SIGNAL),
    /** How many of our calls reached the person; unknown before the first call. */
    CALLS_ANSWERED(Kind.SIGNAL),
    /** How many of our calls did not; unknown before the first call. */
    CALLS_MISSED(Kind.SIGNAL),
    /** How many calls ended at somebody else; unknown before the first call. */
    WRONG_NUMBERS(Kind.SIGNAL),
    /** From our first call, e-mail or message to the first answered call; unknown before that. */
    MINUTES_TO_ANSWER(Kind.SIGNAL);

    private final Kind kind;

    Subject(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** How a subject is spoken of. */
    public enum Kind {
        /** Text that every lead has or has not. */
        FACT,
        /** Text under a key that the house or a form has chosen. */
        NAMED,
        /** A whole number that is observed. */
        SIGNAL
    }
}
