package io.huni.domain.lead;

import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadEvent.LeadLeft;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What people change of a lead while they work on it. The rest of it is history and never changes
 * by hand, so that a thousand leads can be decided about without reading their answers.
 *
 * @param tags as typed first, in the order of their names
 * @param deletedAt since when it lies in the trash
 * @param version rises with every change of the lead
 */
public record WorkedLead(
        LeadId id,
        LeadStatus status,
        Optional<UserId> assignee,
        Optional<TeamId> team,
        Optional<DistributorId> distributor,
        SortedSet<String> tags,
        Optional<Instant> deletedAt,
        boolean test,
        int version) {
    private static final Set<LeadStatus> CLOSED = EnumSet.of(LeadStatus.CONVERTED, LeadStatus.LOST);

    public WorkedLead {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    }

    /** Does what the action says; empty when it would change nothing. */
    public Optional<Worked> apply(LeadAction action, Instant now) {
        return action.on(this, now).filter(worked -> !worked.entries().isEmpty());
    }

    /**
     * Puts back what an action has changed.
     *
     * @param earlier the lead as the action found it
     * @return empty when somebody has worked on it since
     */
    public Optional<Worked> putBack(WorkedLead earlier) {
        List<Entry> entries = PutBack.entries(this, earlier);
        return version == earlier.version() + 1 && !entries.isEmpty()
                ? Optional.of(new Worked(this, restored(earlier), entries))
                : Optional.empty();
    }

    /**
     * Puts back what this action has changed, and keeps what else was done since.
     *
     * @param earlier the lead as the action found it
     * @return empty when somebody has since changed the same
     */
    public Optional<Worked> putBack(WorkedLead earlier, LeadAction action) {
        return version == earlier.version() + 1
                ? putBack(earlier)
                : TakenBack.of(this, earlier, action)
                        .map(back -> new Worked(this, back, PutBack.entries(this, back)))
                        .filter(worked -> !worked.entries().isEmpty());
    }

    private WorkedLead restored(WorkedLead earlier) {
        return new WorkedLead(
                id,
                earlier.status(),
                earlier.assignee(),
                earlier.team(),
                earlier.distributor(),
                earlier.tags(),
                earlier.deletedAt(),
                test,
                version);
    }

    /** Neither converted nor lost, no test, not in the trash. */
    public boolean isOpen() {
        return !test && deletedAt.isEmpty() && !CLOSED.contains(status);
    }

    /** The same lead as a correction has left it. */
    public WorkedLead as(Lead corrected) {
        return new WorkedLead(
                id,
                corrected.status(),
                corrected.assignee(),
                corrected.team(),
                corrected.distributor(),
                tags,
                deletedAt,
                test,
                version);
    }

    public Owners owners() {
        return new Owners(distributor, team, assignee);
    }

    WorkedLead with(LeadStatus newStatus) {
        return new WorkedLead(
                id, newStatus, assignee, team, distributor, tags, deletedAt, test, version);
    }

    WorkedLead with(Optional<UserId> newAssignee, Optional<TeamId> newTeam) {
        return new WorkedLead(
                id, status, newAssignee, newTeam, distributor, tags, deletedAt, test, version);
    }

    /** Nobody has it there yet. */
    WorkedLead with(DistributorId newDistributor, LeadStatus newStatus) {
        return new WorkedLead(
                id,
                newStatus,
                Optional.empty(),
                Optional.empty(),
                Optional.of(newDistributor),
                tags,
                deletedAt,
                test,
                version);
    }

    /** Whose it was, with all else as it is now. */
    WorkedLead ownedAs(WorkedLead earlier) {
        return new WorkedLead(
                id,
                status,
                earlier.assignee(),
                earlier.team(),
                earlier.distributor(),
                tags,
                deletedAt,
                test,
                version);
    }

    WorkedLead with(SortedSet<String> newTags) {
        return new WorkedLead(
                id, status, assignee, team, distributor, newTags, deletedAt, test, version);
    }

    WorkedLead withDeletedAt(Optional<Instant> moment) {
        return new WorkedLead(id, status, assignee, team, distributor, tags, moment, test, version);
    }

    /**
     * The outcome of an action.
     *
     * @param entries what the history shall say, in order; never empty once applied
     */
    public record Worked(WorkedLead before, WorkedLead after, List<Entry> entries) {
        public Worked {
            entries = List.copyOf(entries);
        }

        /** What others hear of it. */
        public List<LeadEvent> events(Optional<UserId> by, Instant at) {
            return leaves()
                    ? List.of(event(by, at), LeadLeft.of(after.id(), before.owners(), by, at))
                    : List.of(event(by, at));
        }

        private boolean leaves() {
            return before.owners().hasOneMoreThan(after.owners())
                    || before.deletedAt().isEmpty() && after.deletedAt().isPresent();
        }

        private LeadEvent event(Optional<UserId> by, Instant at) {
            return new LeadEvent.LeadWorked(
                    after.id(),
                    entries.getFirst().type(),
                    before.status(),
                    after.status(),
                    before.assignee().map(id -> id.value().toString()),
                    after.assignee().map(id -> id.value().toString()),
                    by.map(id -> id.value().toString()),
                    at);
        }

        static Optional<Worked> of(WorkedLead before, WorkedLead after, Entry... entries) {
            return Optional.of(new Worked(before, after, List.of(entries)));
        }

        static Optional<Worked> nothing(WorkedLead lead) {
            return of(lead, lead);
        }
    }
}
