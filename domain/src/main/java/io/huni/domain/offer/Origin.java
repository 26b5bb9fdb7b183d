package io.huni.domain.offer;

import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.job.JobId;

import java.util.Optional;

/**
 * Where an offer comes from.
 *
 * @param by the person who offered; empty for a rule
 * @param team of that person, which follows what becomes of it
 * @param rule its name
 * @param job the bulk job that made it
 */
public record Origin(
        Optional<UserId> by, Optional<TeamId> team, Optional<String> rule, Optional<JobId> job) {
    public static Origin rule(String name) {
        return new Origin(Optional.empty(), Optional.empty(), Optional.of(name), Optional.empty());
    }
}
