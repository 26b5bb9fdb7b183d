package io.huni.application.identity;

import io.huni.domain.shared.Folded;

import reactor.core.publisher.Mono;

/** Makes those wait who try too often, by what they try and by where they come from. */
public interface Throttle {
    /** The most characters of an account's name that are looked at. */
    int LONGEST_ACCOUNT = 254;

    /**
     * Counts a try; refuses with {@code identity.too-many-tries}.
     *
     * @param subject what is tried, such as an account
     * @param address the caller's network address
     */
    Mono<Void> admit(String subject, String address);

    /** A success forgets the subject's failures. */
    Mono<Void> succeeded(String subject);

    /** One account, however its address is written; bounded, because anybody may send anything. */
    static String account(String email) {
        String folded = Folded.of(email).value();
        return folded.substring(0, Math.min(folded.length(), LONGEST_ACCOUNT));
    }
}
