package io.huni.domain.imports;

import java.util.List;
import java.util.Optional;

/**
 * A column of a file.
 *
 * @param index from 0
 * @param samples at most three different values
 * @param filled how many rows have a value
 * @param target where it goes; empty is nowhere
 */
public record Column(
        int index,
        String name,
        List<String> samples,
        int filled,
        Optional<Suggestion> suggestion,
        Optional<Target> target) {
    public Column {
        samples = List.copyOf(samples);
    }

    /** One about which something is thought goes there until somebody says otherwise. */
    public Column suggesting(Suggestion thought) {
        return new Column(
                index, name, samples, filled, Optional.of(thought), Optional.of(thought.target()));
    }

    public Column to(Optional<Target> newTarget) {
        return new Column(index, name, samples, filled, suggestion, newTarget);
    }

    boolean goesTo(TargetField field) {
        return target.filter(given -> given.field() == field).isPresent();
    }
}
