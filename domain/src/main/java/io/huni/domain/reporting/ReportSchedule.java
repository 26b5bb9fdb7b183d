package io.huni.domain.reporting;

import io.huni.domain.identity.UserId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;

import java.util.Optional;
import java.util.Set;

/**
 * A report or an export that is mailed again and again, made in the scope of its owner.
 *
 * @param people of the organisation; who has left gets nothing any more
 * @param addresses of anybody
 * @param paused why it does not run although nobody has stopped it
 */
public record ReportSchedule(
        ReportScheduleId id,
        UserId owner,
        String name,
        ScheduledContent content,
        Rhythm rhythm,
        Set<UserId> people,
        Set<EmailAddress> addresses,
        boolean active,
        Optional<PauseReason> paused) {
    private static final int LONGEST_NAME = 80;
    private static final int MOST_RECIPIENTS = 50;

    public ReportSchedule {
        name = Require.line("name", name, LONGEST_NAME);
        people = Set.copyOf(people);
        addresses = Set.copyOf(addresses);
        if (people.isEmpty() && addresses.isEmpty()) {
            throw new Refused(ReportErrorKey.NOBODY).at("/people");
        }
        Require.between("people", people.size() + addresses.size(), 1, MOST_RECIPIENTS);
    }

    public boolean isOf(UserId person) {
        return owner.equals(person);
    }

    /** Stopped by the program. */
    public ReportSchedule pausedFor(PauseReason reason) {
        return new ReportSchedule(
                id, owner, name, content, rhythm, people, addresses, false, Optional.of(reason));
    }

    /** Stopped by a person. */
    public ReportSchedule stopped() {
        return new ReportSchedule(
                id, owner, name, content, rhythm, people, addresses, false, Optional.empty());
    }

    /** Why a schedule was stopped by the program. */
    public enum PauseReason {
        /** Its owner has left. */
        OWNER_GONE,
        /** Its owner has gone to another distributor or to the house, and has other readers. */
        OWNER_MOVED,
        /** Its owner may not do any more what it does. */
        RIGHT_MISSING,
        /** Something that it asks for is not there any more. */
        NOT_UNDERSTOOD,
        /** Nobody of those who got it is here any more. */
        NOBODY_LEFT
    }
}
