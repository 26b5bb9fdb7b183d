package io.huni.domain.organisation;

import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Require;

import java.time.Duration;

/**
 * A partner, clinic or branch whose people see only their own leads.
 *
 * @param responseTarget how soon the first answer to a lead is due, one minute to seven days
 * @param version rises with each change
 */
public record Distributor(
        DistributorId id, String name, boolean active, Duration responseTarget, int version) {
    private static final int LONGEST_NAME = 120;
    private static final int WEEK_IN_MINUTES = 7 * 24 * 60;

    public Distributor {
        name = Require.line("name", name, LONGEST_NAME);
        Require.between(
                "responseTargetMinutes",
                Math.clamp(responseTarget.toMinutes(), 0, Integer.MAX_VALUE),
                1,
                WEEK_IN_MINUTES);
    }

    /** One that is new. */
    public Distributor(DistributorId id, String name, boolean active, Duration responseTarget) {
        this(id, name, active, responseTarget, 1);
    }
}
