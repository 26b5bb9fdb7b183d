package io.huni.application.identity;

import io.huni.application.identity.port.Invitations;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Invitation;
import io.huni.domain.identity.InvitationId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The invitations of tests. */
public final class InMemoryInvitations implements Invitations {
    private final Map<InvitationId, Kept> invitations = new ConcurrentHashMap<>();

    private record Kept(Invitation invitation, String hash) {}

    @Override
    public Mono<Void> add(Invitation invitation, String tokenHash) {
        return Mono.fromRunnable(
                () -> {
                    if (has(kept -> kept.invitation().email().equals(invitation.email()))) {
                        throw new Refused(IdentityErrorKey.ALREADY_INVITED).at("/email");
                    }
                    invitations.put(invitation.id(), new Kept(invitation, tokenHash));
                });
    }

    private boolean has(Predicate<Kept> which) {
        return invitations.values().stream().anyMatch(which);
    }

    @Override
    public Mono<Void> renew(Invitation invitation, String tokenHash) {
        return Mono.fromRunnable(
                () ->
                        invitations.computeIfPresent(
                                invitation.id(), (id, old) -> new Kept(invitation, tokenHash)));
    }

    @Override
    public Mono<List<Invitation>> all() {
        return Mono.fromSupplier(
                () ->
                        invitations.values().stream()
                                .map(Kept::invitation)
                                .sorted(Comparator.comparing(Invitation::invitedAt).reversed())
                                .toList());
    }

    @Override
    public Mono<Invitation> find(InvitationId invitation) {
        return Mono.defer(() -> Mono.justOrEmpty(invitations.get(invitation)))
                .map(Kept::invitation);
    }

    @Override
    public Mono<Invitation> findByToken(String tokenHash) {
        return Mono.defer(
                () ->
                        Mono.justOrEmpty(
                                invitations.values().stream()
                                        .filter(kept -> kept.hash().equals(tokenHash))
                                        .map(Kept::invitation)
                                        .findFirst()));
    }

    @Override
    public Mono<Boolean> remove(InvitationId invitation) {
        return Mono.fromSupplier(() -> invitations.remove(invitation) != null);
    }
}
