package io.huni.application.shared;

/** Gives secrets that cannot be guessed. */
@FunctionalInterface
public interface RandomTokens {
    /** 256 random bits as 43 URL-safe characters. */
    String next();
}
