package io.huni.domain.identity;

import io.huni.domain.shared.DistributorId;

import java.util.Optional;
import java.util.UUID;

/** People for tests, one of each role. */
public final class ActorFixture {
    private ActorFixture() {}

    public static Actor program() {
        return new Actor.Program();
    }

    public static Actor.Person superadmin() {
        return person(Role.SUPERADMIN);
    }

    public static Actor.Person admin() {
        return person(Role.ADMIN);
    }

    public static Actor.Person manager(TeamId team) {
        return new Actor.Person(
                id(Role.MANAGER), Role.MANAGER, Optional.empty(), Optional.of(team));
    }

    public static Actor.Person staff() {
        return person(Role.STAFF);
    }

    public static Actor.Person staff(TeamId team) {
        return new Actor.Person(id(Role.STAFF), Role.STAFF, Optional.empty(), Optional.of(team));
    }

    public static Actor.Person distributor(DistributorId distributor) {
        return new Actor.Person(
                id(Role.DISTRIBUTOR), Role.DISTRIBUTOR, Optional.of(distributor), Optional.empty());
    }

    /** Of neither team nor distributor. */
    public static Actor.Person person(Role role) {
        return new Actor.Person(id(role), role, Optional.empty(), Optional.empty());
    }

    private static UserId id(Role role) {
        return new UserId(new UUID(0x0193_0000_0000_7000L, Role.builtIn().indexOf(role) + 1));
    }
}
