package io.huni.adapter.web.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a browser may be sent after signing in: to a screen of ours and nowhere else. */
final class LocalPath {
    private static final String HOME = "/leads";

    /** No second slash and no backslash, which browsers read as another host. */
    private static final Pattern OURS =
            Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_?&=%.,:~+-]{0,500}");

    private LocalPath() {}

    static String of(Optional<String> wanted) {
        return wanted.filter(path -> OURS.matcher(path).matches()).orElse(HOME);
    }
}
