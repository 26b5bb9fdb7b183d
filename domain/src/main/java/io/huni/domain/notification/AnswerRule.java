package io.huni.domain.notification;

import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What an answer must hold to be success.
 *
 * @param pattern a regular expression that is looked for; empty for anything
 */
public record AnswerRule(String pattern) {
    private static final int LONGEST = 200;
    private static final int MOST_STEPS = 200_000;

    public AnswerRule {
        Require.atMost("success", pattern, LONGEST);
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException malformed) {
            throw new Refused(NotificationErrorKey.PATTERN_UNFIT, Map.of(), "/success");
        }
    }

    /** A pattern that takes too long to look for holds nothing. */
    public boolean holds(String answer) {
        if (pattern.isEmpty()) {
            return true;
        }
        try {
            return Pattern.compile(pattern).matcher(new Counted(answer, new int[1])).find();
        } catch (Endless | StackOverflowError tooLong) {
            return false;
        }
    }

    /** A text that lets itself be read only so often. */
    private record Counted(CharSequence text, int[] steps) implements CharSequence {
        @Override
        public char charAt(int index) {
            if (++steps[0] > MOST_STEPS) {
                throw new Endless();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), steps);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static final class Endless extends RuntimeException {
        private Endless() {
            super("the pattern does not come to an end", null, false, false);
        }
    }
}
