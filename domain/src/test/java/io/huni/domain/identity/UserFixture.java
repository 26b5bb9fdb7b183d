package io.huni.domain.identity;

import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import java.util.Optional;
import java.util.UUID;

/** People for tests: {@code aUser().named("Ayşe Yılmaz").as(MANAGER).in(team).user()}. */
public final class UserFixture {
    private UUID id = UUID.randomUUID();
    private String email = "kisi-" + id + "@example.com";
    private String name = "Ayşe Yılmaz";
    private Role role = Role.STAFF;
    private Optional<DistributorId> distributor = Optional.empty();
    private Optional<TeamId> team = Optional.empty();
    private boolean active = true;

    private UserFixture() {}

    public static UserFixture aUser() {
        return new UserFixture();
    }

    public UserFixture withId(UUID newId) {
        id = newId;
        return this;
    }

    public UserFixture withEmail(String newEmail) {
        email = newEmail;
        return this;
    }

    public UserFixture named(String newName) {
        name = newName;
        return this;
    }

    public UserFixture as(Role newRole) {
        role = newRole;
        return this;
    }

    public UserFixture of(DistributorId newDistributor) {
        distributor = Optional.of(newDistributor);
        return this;
    }

    public UserFixture in(TeamId newTeam) {
        team = Optional.of(newTeam);
        return this;
    }

    public UserFixture inactive() {
        active = false;
        return this;
    }

    public User user() {
        return new User(
                new UserId(id),
                new EmailAddress(email),
                name,
                role,
                distributor,
                team,
                active,
                Language.TR,
                Theme.SYSTEM);
    }
}
