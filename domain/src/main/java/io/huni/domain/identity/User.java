package io.huni.domain.identity;

import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;

import java.util.Map;
import java.util.Optional;

/** A person who signs in. An inactive one keeps the history and cannot sign in. */
public record User(
        UserId id,
        EmailAddress email,
        String name,
        Role role,
        Optional<DistributorId> distributor,
        Optional<TeamId> team,
        boolean active,
        Language language,
        Theme theme) {
    private static final int LONGEST_NAME = 120;

    public User {
        name = Require.text("name", name, LONGEST_NAME);
        if (role.scope() == Scope.DISTRIBUTOR && distributor.isEmpty()) {
            throw new Refused(IdentityErrorKey.DISTRIBUTOR_MISSING, Map.of(), "/distributorId");
        }
    }

    /** The same person with another language and look. */
    public User preferring(Language otherLanguage, Theme otherTheme) {
        return new User(
                id, email, name, role, distributor, team, active, otherLanguage, otherTheme);
    }

    public Actor.Person asActor() {
        return new Actor.Person(id, role, distributor, team);
    }
}
