package io.huni.sandbox.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text fields of a multipart body, which Meta's own client libraries like to send. */
final class Multipart {
    private static final Pattern FIELD =
            Pattern.compile(
                    "name=\"([^\"]+)\"[^\\r\\n]*(?:\\r?\\n[^\\r\\n]+)*\\r?\\n\\r?\\n(.*?)\\r?\\n--",
                    Pattern.DOTALL);

    private Multipart() {}

    static Map<String, String> fields(String body) {
        Map<String, String> found = new HashMap<>();
        Matcher matcher = FIELD.matcher(body);
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(2));
        }
        return found;
    }
}
