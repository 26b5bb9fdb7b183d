package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Fields;
import io.huni.domain.shared.Require;

import org.jspecify.annotations.Nullable;

/** The secret part of a mail's link, as a body sends it back. */
final class LinkToken {
    private static final int LONGEST = 200;

    private LinkToken() {}

    static String read(@Nullable String token) {
        return Require.atMost("token", Fields.required("token", token), LONGEST);
    }
}
