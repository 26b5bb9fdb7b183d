package io.huni.application.ranking;

import io.huni.domain.ranking.EnoughData;
import io.huni.domain.ranking.Examples;

/**
 * What a model is learned from. One of five parts is held back from every model; the four others
 * take turns in being judged by a model that has not seen them, which calibrates the one that has
 * seen all four.
 *
 * @param capped whether it holds as many as one training takes, the newest ones
 */
record Lesson(Examples examples, boolean capped) {
    static final int PARTS = 5;
    private static final int HELD_BACK = 0;

    int[] heldBack() {
        return examples.rows(row -> examples.part(row) == HELD_BACK);
    }

    int[] seen() {
        return examples.rows(row -> examples.part(row) != HELD_BACK);
    }

    int[] part(int part) {
        return examples.rows(row -> examples.part(row) == part);
    }

    /** Those of {@link #seen} outside of one part. */
    int[] without(int part) {
        return examples.rows(row -> examples.part(row) != HELD_BACK && examples.part(row) != part);
    }

    EnoughData data() {
        return examples.count();
    }
}
