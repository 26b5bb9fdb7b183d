package io.huni.application.audit;

import io.huni.domain.shared.Require;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of the chain at some moment. Kept outside the database it proves later that nobody has
 * computed the chain anew up to here.
 *
 * @param place of the last entry; 0 for a trail without entries
 * @param hash in hexadecimal digits; empty for a trail without entries
 */
public record Seal(long place, String hash) {
    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,17})-([0-9a-f]{64})");

    /** As {@link #toString} writes it; refuses with {@code shared.value-unknown}. */
    public static Seal of(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw Require.unknown("seal", text);
        }
        return new Seal(Long.parseLong(written.group(1)), written.group(2));
    }

    @Override
    public String toString() {
        return place + "-" + hash;
    }
}
