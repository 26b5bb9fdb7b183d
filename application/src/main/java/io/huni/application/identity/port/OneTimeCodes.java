package io.huni.application.identity.port;

/** Out-port: what an authenticator shows (RFC 6238 with SHA-1, six digits, half a minute). */
public interface OneTimeCodes {
    /** A new secret of 160 random bits in base32. */
    String newSecret();

    /** The code of a secret at a step; steps count half minutes since 1970. */
    String at(String secret, long step);
}
