package io.huni.application.lead;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;
import io.huni.domain.job.JobId;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Require;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/** In-port: does one thing about many leads, as a job. */
public interface ChangeManyLeads {
    /**
     * Needs the action's right. The job touches exactly the leads that are selected now; those that
     * it may not or need not change are skipped with the reason. Refuses with {@code
     * lead.selection-changed}, {@code lead.selection-too-large} and {@code lead.assignee-unknown}.
     */
    Mono<JobId> start(Command command);

    record Command(Actor actor, Selection selection, Wish wish) {}

    /** Which leads. */
    sealed interface Selection {
        /** The most leads that are named one by one. */
        int MOST_NAMED = 10_000;

        /** The most leads of one job. */
        int MOST = 100_000;

        /** Those that are named; one that the actor may not see is skipped and reported. */
        record Named(List<LeadId> leads) implements Selection {
            public Named {
                leads = leads.stream().distinct().toList();
                Require.between("ids", leads.size(), 1, MOST_NAMED);
            }
        }

        /**
         * Those that match now.
         *
         * @param expected how many they were when the person chose them
         */
        record Matching(LeadFilter filter, int expected) implements Selection {
            public Matching {
                Require.between("expectedCount", expected, 1, Integer.MAX_VALUE);
            }
        }
    }

    /** What shall be done. */
    sealed interface Wish {
        record Do(LeadAction action) implements Wish {}

        /** To a person whom the actor may see, or to nobody. */
        record Give(Optional<UserId> to) implements Wish {}

        /**
         * To another distributor without asking.
         *
         * @param why said in the history
         */
        record Transfer(DistributorId to, String why) implements Wish {}

        /**
         * Ask distributors whether they take the leads.
         *
         * @param to in the order in which they are asked
         * @param together whether all are asked at once
         */
        record Offer(
                List<DistributorId> to,
                int withinHours,
                boolean workingHours,
                boolean together,
                String note)
                implements Wish {}
    }
}
