package io.huni.adapter.persistence.analytics;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.r2dbc.spi.Readable;

import java.util.Optional;

/**
 * The tally of a group in one period, and what is known of the group.
 *
 * @param number of the period, as in {@link Slices}
 */
record GroupRow(int number, Tally tally, About about) {
    static GroupRow alone(Readable row) {
        return new GroupRow(number(row), tally(row), About.nothing());
    }

    static GroupRow named(Readable row) {
        return new GroupRow(number(row), tally(row), About.named(row));
    }

    static GroupRow ofDistributor(Readable row) {
        return new GroupRow(
                number(row),
                tally(row),
                About.named(row).withTarget(optional(row, "target", Integer.class)));
    }

    static GroupRow ofPerson(Readable row) {
        return new GroupRow(
                number(row),
                tally(row),
                About.named(row)
                        .withTeam(
                                optional(row, "team", String.class),
                                optional(row, "team_name", String.class)));
    }

    private static int number(Readable row) {
        return required(row, "number", Integer.class);
    }

    private static Tally tally(Readable row) {
        return Tally.of(required(row, "tally", String.class));
    }

    /** Empty is what it has not or what nobody asked for. */
    record About(
            Optional<String> key,
            Optional<String> name,
            Optional<Integer> target,
            Optional<String> team,
            Optional<String> teamName) {
        static About nothing() {
            return new About(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        static About named(Readable row) {
            return new About(
                    optional(row, "key", String.class),
                    optional(row, "name", String.class),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        About withTarget(Optional<Integer> seconds) {
            return new About(key, name, seconds, team, teamName);
        }

        About withTeam(Optional<String> id, Optional<String> called) {
            return new About(key, name, target, id, called);
        }
    }
}
