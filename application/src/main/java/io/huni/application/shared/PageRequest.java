package io.huni.application.shared;

import io.huni.domain.shared.Require;

import java.util.Optional;

/**
 * A page of a list.
 *
 * @param limit 1 to 200
 * @param cursor what the page before gave, opaque
 */
public record PageRequest(int limit, Optional<String> cursor) {
    /** The most rows of one page. */
    public static final int MOST = 200;

    public PageRequest {
        Require.between("limit", limit, 1, MOST);
    }
}
