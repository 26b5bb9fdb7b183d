package io.huni.domain.shared;

/**
 * Names an error for people and programs; its text lives in the translations under {@link #key()}.
 */
public interface ErrorKey {
    /** Stable and dotted, for example {@code lead.contact-missing}. */
    String key();

    /** What went wrong in kind, which decides how a caller is answered. */
    Kind kind();

    /** The kinds of refusal. */
    enum Kind {
        /** The input cannot be read. */
        MALFORMED,
        /** The input can be read and a rule says no. */
        RULE,
        /** Somebody else was faster or the state does not allow it now. */
        CONFLICT,
        /** Nothing there, or nothing that the caller may know of. */
        ABSENT,
        /** The caller is known and lacks the right. */
        FORBIDDEN,
        /** The caller is not known. */
        UNAUTHENTICATED,
        /** The caller's copy is older than the record. */
        STALE,
        /** Too many tries; the parameter {@code retryAfterSeconds} says when again. */
        THROTTLED,
        /** What is needed to answer is away for now, such as the database or room in a queue. */
        UNAVAILABLE
    }
}
