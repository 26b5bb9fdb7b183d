package io.huni.domain.identity;

import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import java.util.Map;
import java.util.Optional;

/**
 * Who is asking: part of every command and query, so that nothing is done or seen without a name
 * and a right.
 */
public sealed interface Actor {
    /** Refuses with {@code shared.right-missing} when the right is not held. */
    default void require(Right right) {
        if (!may(right)) {
            throw new Refused(SharedErrorKey.RIGHT_MISSING, Map.of("right", right.key()));
        }
    }

    /**
     * As {@link #require}, for what concerns the whole house: to whom does not see everything it is
     * not there, and {@code shared.not-found} says so.
     */
    default void requireWhole(Right right) {
        require(right);
        if (!(visibility(right.module()) instanceof Visibility.Everything)) {
            throw new Refused(SharedErrorKey.NOT_FOUND);
        }
    }

    boolean may(Right right);

    /** Refuses with {@code identity.beyond-own} a role that gives more than the actor has. */
    default void requireWithin(Role role) {
        if (!reaches(role)) {
            throw new Refused(IdentityErrorKey.BEYOND_OWN);
        }
    }

    boolean reaches(Role role);

    /** Which records of the module exist for this actor. */
    Visibility visibility(Module module);

    /** The person, empty when the program itself acts. */
    Optional<UserId> user();

    /** The program itself: relays, syncs, scheduled jobs. */
    record Program() implements Actor {
        @Override
        public boolean may(Right right) {
            return true;
        }

        @Override
        public boolean reaches(Role role) {
            return true;
        }

        @Override
        public Visibility visibility(Module module) {
            return new Visibility.Everything();
        }

        @Override
        public Optional<UserId> user() {
            return Optional.empty();
        }
    }

    /** A person who has signed in. */
    record Person(UserId id, Role role, Optional<DistributorId> distributor, Optional<TeamId> team)
            implements Actor {
        @Override
        public boolean may(Right right) {
            return role.rights().contains(right);
        }

        @Override
        public boolean reaches(Role other) {
            return other.isWithin(role);
        }

        @Override
        public Visibility visibility(Module module) {
            if (module == Module.NOTIFICATION) {
                return new Visibility.OfAssignee(id);
            }
            if (module == Module.JOB) {
                return own();
            }
            return role.rights().stream().anyMatch(right -> right.module() == module)
                    ? reach()
                    : new Visibility.Nothing();
        }

        @Override
        public Optional<UserId> user() {
            return Optional.of(id);
        }

        private Visibility own() {
            return role.scope() == Scope.ALL
                    ? new Visibility.Everything()
                    : new Visibility.OfAssignee(id);
        }

        private Visibility reach() {
            return switch (role.scope()) {
                case ALL -> new Visibility.Everything();
                case DISTRIBUTOR ->
                        distributor
                                .<Visibility>map(Visibility.OfDistributor::new)
                                .orElseGet(Visibility.Nothing::new);
                case TEAM ->
                        team.<Visibility>map(Visibility.OfTeam::new)
                                .orElseGet(() -> new Visibility.OfAssignee(id));
                case OWN -> new Visibility.OfAssignee(id);
            };
        }
    }
}
