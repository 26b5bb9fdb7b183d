package io.huni.domain.identity;

import io.huni.domain.shared.DistributorId;

/**
 * Which records exist for a reader. What is outside is not there: not in lists, counts, single
 * reads or events.
 */
public sealed interface Visibility {
    /** Whether a record with these owners is inside. */
    boolean covers(Owners owners);

    record Everything() implements Visibility {
        @Override
        public boolean covers(Owners owners) {
            return true;
        }
    }

    record OfDistributor(DistributorId distributor) implements Visibility {
        @Override
        public boolean covers(Owners owners) {
            return owners.distributor().filter(distributor::equals).isPresent();
        }
    }

    record OfTeam(TeamId team) implements Visibility {
        @Override
        public boolean covers(Owners owners) {
            return owners.team().filter(team::equals).isPresent();
        }
    }

    record OfAssignee(UserId assignee) implements Visibility {
        @Override
        public boolean covers(Owners owners) {
            return owners.assignee().filter(assignee::equals).isPresent();
        }
    }

    record Nothing() implements Visibility {
        @Override
        public boolean covers(Owners owners) {
            return false;
        }
    }
}
