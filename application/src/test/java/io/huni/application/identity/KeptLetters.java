package io.huni.application.identity;

import io.huni.application.identity.port.Letters;
import io.huni.domain.identity.Invitation;
import io.huni.domain.identity.InvitationId;
import io.huni.domain.identity.User;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The letters of tests: what was to be sent. */
public final class KeptLetters implements Letters {
    private final List<Kept> letters = new CopyOnWriteArrayList<>();
    private final List<InvitationId> withdrawn = new CopyOnWriteArrayList<>();

    /**
     * @param about {@code reset}, {@code invitation} or the notice
     * @param token empty for a notice
     */
    public record Kept(String about, String to, String token) {}

    @Override
    public Mono<Void> resetPassword(User user, String token, Instant endsAt) {
        return keep(new Kept("reset", user.email().value(), token));
    }

    @Override
    public Mono<Void> invite(Invitation invitation, User host, String token) {
        return keep(new Kept("invitation", invitation.email().value(), token));
    }

    @Override
    public Mono<Void> withdraw(InvitationId invitation) {
        return Mono.fromRunnable(() -> withdrawn.add(invitation));
    }

    @Override
    public Mono<Void> notice(User user, Notice notice) {
        return keep(new Kept(notice.name(), user.email().value(), ""));
    }

    private Mono<Void> keep(Kept letter) {
        return Mono.fromRunnable(() -> letters.add(letter));
    }

    public List<Kept> all() {
        return List.copyOf(letters);
    }

    /** Whose letters were taken back. */
    public List<InvitationId> withdrawn() {
        return List.copyOf(withdrawn);
    }

    public Kept last() {
        return letters.getLast();
    }
}
