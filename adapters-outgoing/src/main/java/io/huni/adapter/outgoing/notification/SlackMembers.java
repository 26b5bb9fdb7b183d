package io.huni.adapter.outgoing.notification;

import io.huni.domain.shared.EmailAddress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is who at Slack, for a day, because asking is bounded to about fifty times a minute
 * (https://docs.slack.dev/apis/web-api/rate-limits, tier 3). Another token knows nobody.
 */
final class SlackMembers {
    private static final Duration KNOWN = Duration.ofHours(24);

    private final Clock clock;
    private final Map<Key, Member> members = new ConcurrentHashMap<>();

    SlackMembers(Clock clock) {
        this.clock = clock;
    }

    Optional<String> of(String token, EmailAddress email) {
        Instant now = clock.instant();
        return Optional.ofNullable(members.get(key(token, email)))
                .filter(member -> member.until().isAfter(now))
                .map(Member::id);
    }

    void remember(String token, EmailAddress email, String id) {
        Instant now = clock.instant();
        members.values().removeIf(member -> !member.until().isAfter(now));
        members.put(key(token, email), new Member(id, now.plus(KNOWN)));
    }

    void forget(String token, EmailAddress email) {
        members.remove(key(token, email));
    }

    private static Key key(String token, EmailAddress email) {
        return new Key(token.hashCode(), email);
    }

    private record Key(int token, EmailAddress email) {}

    private record Member(String id, Instant until) {}
}
