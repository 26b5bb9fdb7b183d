package io.huni.application.identity;

import io.huni.application.identity.port.OneTimeCodes;

/** Codes that a test can foresee. */
public final class CountedCodes implements OneTimeCodes {
    @Override
    public String newSecret() {
        return "SECRET";
    }

    @Override
    public String at(String secret, long step) {
        return "%06d".formatted((step + secret.length()) % 1_000_000);
    }
}
