package io.huni.adapter.web;

/**
 * How many calls of the API one hour has room for, on each node.
 *
 * @param tokenCalls of one API token
 * @param tokenBulk calls of one API token that work on many records at once
 * @param screenCalls of one signed-in browser
 * @param addressCalls of one network address by callers who are not known
 */
public record CallLimits(int tokenCalls, int tokenBulk, int screenCalls, int addressCalls) {
    private static final int SCREEN_CALLS = 200_000;
    private static final int ADDRESS_CALLS = 20_000;

    public CallLimits {
        if (Math.min(Math.min(tokenCalls, tokenBulk), Math.min(screenCalls, addressCalls)) < 1) {
            throw new IllegalArgumentException("HUNI_LIMIT_… must be at least 1");
        }
    }

    public static CallLimits standard() {
        return new CallLimits(1_000, 100, SCREEN_CALLS, ADDRESS_CALLS);
    }
}
