package io.huni.domain.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * A person's authenticator, which shows a new code every half a minute (RFC 6238).
 *
 * @param secret what phone and server share, in base32
 * @param lastStep the step of the last code that was taken; a code is good once
 * @param confirmedAt empty until the person has shown a code of it
 */
public record SecondFactor(
        UserId user, String secret, long lastStep, Optional<Instant> confirmedAt) {
    private static final long SECONDS_OF_A_STEP = 30;

    public boolean isOn() {
        return confirmedAt.isPresent();
    }

    /**
     * The step that the code belongs to; empty when it is none of now, one before or one after, or
     * when that step or a later one was taken already. Clocks of phones are seldom exact.
     */
    public OptionalLong stepOf(String code, Instant now, LongFunction<String> codeAt) {
        long step = now.getEpochSecond() / SECONDS_OF_A_STEP;
        return LongStream.rangeClosed(step - 1, step + 1)
                .filter(near -> near > lastStep && codeAt.apply(near).equals(code))
                .findFirst();
    }
}
