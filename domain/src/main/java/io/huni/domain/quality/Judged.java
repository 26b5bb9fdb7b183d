package io.huni.domain.quality;

/** A criterion with what is known of it. */
public record Judged(Criterion criterion, Verdict verdict) {
    /** The points that it adds or takes away now. */
    public int points() {
        return verdict == Verdict.MET ? criterion.points() : 0;
    }

    /** Whether it would raise its dimension were it met. */
    public boolean couldRaise() {
        return verdict != Verdict.MET && criterion.points() > 0;
    }
}
