package io.huni.domain.ranking;

import io.huni.domain.identity.UserId;

import java.time.Instant;
import java.util.Optional;

/**
 * One time that a model is learned.
 *
 * @param askedBy empty for the nightly one
 * @param phase what it is at; the last one it was at when it has ended
 * @param percent of the whole, 0 to 100
 * @param attempts how often it was begun; a program that is killed begins it again
 * @param data what there was to learn from, once counted
 * @param problem why it failed
 */
public record Training(
        TrainingId id,
        Optional<UserId> askedBy,
        State state,
        Phase phase,
        int percent,
        int attempts,
        Instant askedAt,
        Optional<Instant> endedAt,
        Optional<EnoughData> data,
        Optional<ModelCard> card,
        Optional<RankingErrorKey> problem) {
    /** What breaks off more often is left. */
    private static final int MOST_ATTEMPTS = 3;

    public static Training asked(TrainingId id, Optional<UserId> by, Instant now) {
        return new Training(
                id,
                by,
                State.QUEUED,
                Phase.READING,
                0,
                0,
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** One that was at work when the program ended begins anew, a few times. */
    public Training begun(Instant now) {
        return attempts < MOST_ATTEMPTS
                ? with(State.RUNNING, Phase.READING, 0, attempts + 1)
                : failed(RankingErrorKey.BROKEN_OFF, now);
    }

    public Training at(Phase newPhase, int newPercent) {
        return with(State.RUNNING, newPhase, newPercent, attempts);
    }

    public Training counted(EnoughData counted) {
        return ended(state, endedAt, Optional.of(counted), card, problem);
    }

    public Training learned(ModelCard learned) {
        return ended(state, endedAt, data, Optional.of(learned), problem);
    }

    public Training done(Instant now) {
        return at(phase, 100).ended(State.DONE, Optional.of(now), data, card, Optional.empty());
    }

    public Training notEnough(EnoughData counted, Instant now) {
        return ended(
                State.NOT_ENOUGH, Optional.of(now), Optional.of(counted), card, Optional.empty());
    }

    public Training failed(RankingErrorKey because, Instant now) {
        return ended(State.FAILED, Optional.of(now), data, card, Optional.of(because));
    }

    private Training with(State newState, Phase newPhase, int newPercent, int newAttempts) {
        return new Training(
                id,
                askedBy,
                newState,
                newPhase,
                newPercent,
                newAttempts,
                askedAt,
                endedAt,
                data,
                card,
                problem);
    }

    private Training ended(
            State newState,
            Optional<Instant> at,
            Optional<EnoughData> counted,
            Optional<ModelCard> learned,
            Optional<RankingErrorKey> because) {
        return new Training(
                id, askedBy, newState, phase, percent, attempts, askedAt, at, counted, learned,
                because);
    }

    /** How it stands. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        NOT_ENOUGH,
        FAILED;

        public boolean isOpen() {
            return this == QUEUED || this == RUNNING;
        }
    }

    /** What it is at. */
    public enum Phase {
        READING,
        LEARNING,
        MEASURING,
        /** The chance of every open lead. */
        RANKING
    }
}
