package io.huni.domain.identity;

import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.Refused;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A place that is kept for somebody who is still to come.
 *
 * @param invitedAt when its link was sent last
 * @param endsAt when its link ends; the invitation stays until it is sent again or withdrawn
 */
public record Invitation(
        InvitationId id,
        EmailAddress email,
        Role role,
        Optional<DistributorId> distributor,
        Optional<TeamId> team,
        Language language,
        UserId invitedBy,
        Instant invitedAt,
        Instant endsAt) {
    public Invitation {
        if (role.scope() == Scope.DISTRIBUTOR && distributor.isEmpty()) {
            throw new Refused(IdentityErrorKey.DISTRIBUTOR_MISSING, Map.of(), "/distributorId");
        }
    }

    public boolean isOpen(Instant now) {
        return now.isBefore(endsAt);
    }

    /** The same place under a new link. */
    public Invitation again(UserId by, Instant now, Instant end) {
        return new Invitation(id, email, role, distributor, team, language, by, now, end);
    }

    /** The person who takes the place. */
    public User accepted(UserId user, String name) {
        return new User(user, email, name, role, distributor, team, true, language, Theme.SYSTEM);
    }
}
