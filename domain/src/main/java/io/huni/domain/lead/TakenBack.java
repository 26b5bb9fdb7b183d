package io.huni.domain.lead;

import io.huni.domain.lead.LeadAction.Assign;
import io.huni.domain.lead.LeadAction.MoveTo;
import io.huni.domain.lead.LeadAction.Tag;
import io.huni.domain.lead.WorkedLead.Worked;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A lead without what one action did to it, though others have worked on it since. Only what the
 * action has changed goes back, and only where it is still as the action left it.
 */
final class TakenBack {
    private TakenBack() {}

    /**
     * @param earlier the lead as the action found it
     * @return empty when somebody has since changed what the action is about, or when that cannot
     *     be told apart
     */
    static Optional<WorkedLead> of(WorkedLead now, WorkedLead earlier, LeadAction action) {
        if (now.deletedAt().isPresent() != earlier.deletedAt().isPresent()) {
            return Optional.empty();
        }
        return switch (action) {
            case Tag tag -> untagged(now, earlier, tag);
            case MoveTo move -> moved(now, earlier, move);
            case Assign assign -> given(now, earlier, assign);
            case HandOver transfer -> given(now, earlier, transfer);
            default -> Optional.empty();
        };
    }

    private static Optional<WorkedLead> untagged(WorkedLead now, WorkedLead earlier, Tag tag) {
        if (now.tags().contains(tag.tag()) != tag.on()
                || earlier.tags().contains(tag.tag()) == tag.on()) {
            return Optional.empty();
        }
        SortedSet<String> tags = new TreeSet<>(now.tags());
        if (tag.on()) {
            tags.remove(tag.tag());
        } else {
            tags.add(tag.tag());
        }
        return Optional.of(now.with(tags));
    }

    private static Optional<WorkedLead> moved(WorkedLead now, WorkedLead earlier, MoveTo move) {
        return Optional.of(now.with(earlier.status()))
                .filter(back -> now.status() == move.status());
    }

    /**
     * Who has it goes back with whose it is. The status goes with it only where the action has set
     * it and nobody has since.
     */
    private static Optional<WorkedLead> given(
            WorkedLead now, WorkedLead earlier, LeadAction action) {
        return action.on(earlier, Instant.EPOCH)
                .map(Worked::after)
                .filter(left -> left.assignee().equals(now.assignee()))
                .filter(left -> left.distributor().equals(now.distributor()))
                .map(left -> now.ownedAs(earlier).with(status(now, earlier, left)));
    }

    private static LeadStatus status(WorkedLead now, WorkedLead earlier, WorkedLead left) {
        return now.status() == left.status() ? earlier.status() : now.status();
    }
}
