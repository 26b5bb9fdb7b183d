package io.huni.domain.identity;

import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets a program call in the name of a person, for some time and with some of the person's rights.
 *
 * @param rights of the owner at most; what the owner loses, the token loses
 * @param lastUsedAt noted at most once a minute
 */
public record ApiToken(
        TokenId id,
        UserId owner,
        String name,
        Set<Right> rights,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> lastUsedAt) {
    /** What every token begins with, so that people and scanners know one when they see it. */
    public static final String PREFIX = "huni_";

    private static final int LONGEST_NAME = 80;
    private static final int MOST_DAYS = 366;

    public ApiToken {
        name = Require.line("name", name, LONGEST_NAME);
        rights = Set.copyOf(rights);
    }

    /** Refuses with {@code identity.token-lifetime} what is not between a day and a year. */
    public static Duration lifetime(int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new Refused(
                    IdentityErrorKey.TOKEN_LIFETIME, Map.of("days", MOST_DAYS), "/expiresInDays");
        }
        return Duration.ofDays(days);
    }

    /** Whether a caller's secret is one of a token, not one of a session. */
    public static boolean isOne(String secret) {
        return secret.startsWith(PREFIX);
    }
}
