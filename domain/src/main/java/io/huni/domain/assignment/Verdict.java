package io.huni.domain.assignment;

import io.huni.domain.shared.LeadId;

import java.time.Instant;

/** What the rules say about one lead. */
public sealed interface Verdict {
    LeadId lead();

    /**
     * A person gets it.
     *
     * @param turn when the rule chose; each one of a round is a little later than the one before
     */
    record Given(LeadId lead, AssignmentRule rule, Candidate person, Instant turn)
            implements Verdict {}

    /** Rules are for it and none of their people who could see it is there. */
    record Waits(LeadId lead) implements Verdict {}

    /** No rule is for it. */
    record NoRule(LeadId lead) implements Verdict {}
}
