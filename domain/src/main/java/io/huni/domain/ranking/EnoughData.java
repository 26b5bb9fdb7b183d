package io.huni.domain.ranking;

/**
 * Whether there is enough to learn from.
 *
 * @param finished leads whose outcome is known
 * @param converted among them
 */
public record EnoughData(int finished, int converted) {
    /** Fewer say little about a fifth of them. */
    public static final int LEADS = 500;

    /** Of each outcome. */
    public static final int OF_EACH = 50;

    public boolean enough() {
        return finished >= LEADS && converted >= OF_EACH && finished - converted >= OF_EACH;
    }

    /** Share that converted, 0 to 1. */
    public double rate() {
        return finished == 0 ? 0 : (double) converted / finished;
    }
}
