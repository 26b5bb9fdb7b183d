package io.huni.domain.notification;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.DistributorId;

import java.util.Optional;
import java.util.Set;

/** Whom something concerns. */
public sealed interface Audience {
    boolean has(Actor.Person person);

    private static boolean isPartner(Actor.Person person) {
        return person.visibility(Module.LEAD) instanceof Visibility.OfDistributor;
    }

    /**
     * Of those who may see a lead with these owners at this moment its assignee, and whoever
     * reaches as far.
     */
    record OfLead(Owners owners, Set<Scope> scopes) implements Audience {
        public OfLead {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public boolean has(Actor.Person person) {
            boolean meant =
                    owners.assignee().filter(person.id()::equals).isPresent()
                            || scopes.contains(person.role().scope());
            return meant && person.visibility(Module.LEAD).covers(owners);
        }
    }

    /** The people of a distributor. */
    record OfDistributor(DistributorId distributor) implements Audience {
        @Override
        public boolean has(Actor.Person person) {
            return person.role().scope() == Scope.DISTRIBUTOR
                    && person.distributor().equals(Optional.of(distributor));
        }
    }

    /** Those of them who see leads as a distributor does. */
    record Partners(Audience of) implements Audience {
        @Override
        public boolean has(Actor.Person person) {
            return isPartner(person) && of.has(person);
        }
    }

    /** Those of them who see leads as the house does. */
    record House(Audience of) implements Audience {
        @Override
        public boolean has(Actor.Person person) {
            return !isPartner(person) && of.has(person);
        }
    }

    /** One person. */
    record One(UserId person) implements Audience {
        @Override
        public boolean has(Actor.Person other) {
            return other.id().equals(person);
        }
    }

    /** Those who may do that in the whole organisation. */
    record Entitled(Right right) implements Audience {
        @Override
        public boolean has(Actor.Person person) {
            return person.role().scope() == Scope.ALL && person.may(right);
        }
    }
}
