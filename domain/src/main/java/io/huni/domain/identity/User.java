package io.huni.domain.identity;

import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A person who signs in. An inactive one keeps the history and cannot sign in.
 *
 * @param version rises with each change
 */
public record User(
        UserId id,
        EmailAddress email,
        String name,
        Role role,
        Optional<DistributorId> distributor,
        Optional<TeamId> team,
        boolean active,
        Language language,
        Theme theme,
        int version) {
    private static final int LONGEST_NAME = 120;

    public User {
        name = Require.line("name", name, LONGEST_NAME);
        if (role.scope() == Scope.DISTRIBUTOR && distributor.isEmpty()) {
            throw new Refused(IdentityErrorKey.DISTRIBUTOR_MISSING, Map.of(), "/distributorId");
        }
    }

    /** Somebody who is new. */
    public User(
            UserId id,
            EmailAddress email,
            String name,
            Role role,
            Optional<DistributorId> distributor,
            Optional<TeamId> team,
            boolean active,
            Language language,
            Theme theme) {
        this(id, email, name, role, distributor, team, active, language, theme, 1);
    }

    /** The same person with another language and look. */
    public User preferring(Language otherLanguage, Theme otherTheme) {
        return new User(
                id,
                email,
                name,
                role,
                distributor,
                team,
                active,
                otherLanguage,
                otherTheme,
                version + 1);
    }

    /** As far as a token of the person reaches. */
    public User limitedTo(Set<Right> rights) {
        return new User(
                id,
                email,
                name,
                role.limitedTo(rights),
                distributor,
                team,
                active,
                language,
                theme,
                version);
    }

    /** Switched off, in no team any more. */
    public User gone() {
        return new User(
                id,
                email,
                name,
                role,
                distributor,
                Optional.empty(),
                false,
                language,
                theme,
                version + 1);
    }

    /** Whose record the person's own is. */
    public Owners owners() {
        return new Owners(distributor, team, Optional.of(id));
    }

    /**
     * Whether leads may be given to the person: one who may not read them could not work on any.
     */
    public boolean mayHoldLeads() {
        return active && !(sightOfLeads() instanceof Visibility.Nothing);
    }

    /** Which leads exist for the person. Other rights on leads show none. */
    public Visibility sightOfLeads() {
        return role.rights().contains(Right.LEAD_READ)
                ? asActor().visibility(Module.LEAD)
                : new Visibility.Nothing();
    }

    public boolean isActiveSuperadmin() {
        return active && role.key().equals(Role.SUPERADMIN.key());
    }

    public Actor.Person asActor() {
        return new Actor.Person(id, role, distributor, team);
    }
}
