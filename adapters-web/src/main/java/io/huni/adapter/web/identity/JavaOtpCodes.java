package io.huni.adapter.web.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

import io.huni.application.identity.port.OneTimeCodes;

import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;

import javax.crypto.spec.SecretKeySpec;

/** Codes by java-otp. */
final class JavaOtpCodes implements OneTimeCodes {
    private static final int SECRET_BYTES = 20;

    private final SecureRandom random = new SecureRandom();
    private final TimeBasedOneTimePasswordGenerator generator =
            new TimeBasedOneTimePasswordGenerator();

    @Override
    public String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return Base32.write(secret);
    }

    @Override
    public String at(String secret, long step) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(Base32.read(secret), generator.getAlgorithm()),
                    Instant.ofEpochSecond(step * generator.getTimeStep().toSeconds()),
                    Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("An HMAC takes any key", impossible);
        }
    }
}
