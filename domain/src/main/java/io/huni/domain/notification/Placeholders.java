package io.huni.domain.notification;

import io.huni.domain.shared.Refused;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in templates of a gateway for what is known only when it is called. */
final class Placeholders {
    private static final Set<String> KNOWN = Set.of("to", "digits", "text", "sender", "secret");
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z_]{1,40})}");

    private Placeholders() {}

    static void check(String field, String template) {
        for (MatchResult slot : SLOT.matcher(template).results().toList()) {
            if (!KNOWN.contains(slot.group(1))) {
                throw refused(NotificationErrorKey.PLACEHOLDER_UNKNOWN, slot.group(1), field);
            }
        }
    }

    /** Who does not say to whom and what tells nobody anything. */
    static void demand(String field, String templates) {
        if (!templates.contains("{to}") && !templates.contains("{digits}")) {
            throw refused(NotificationErrorKey.PLACEHOLDER_MISSING, "to", field);
        }
        if (!templates.contains("{text}")) {
            throw refused(NotificationErrorKey.PLACEHOLDER_MISSING, "text", field);
        }
    }

    private static Refused refused(NotificationErrorKey key, String name, String field) {
        return new Refused(key, Map.of("name", name), "/" + field);
    }

    static String filled(
            String template, Map<String, String> values, UnaryOperator<String> encoding) {
        return SLOT.matcher(template)
                .replaceAll(
                        slot ->
                                Matcher.quoteReplacement(
                                        encoding.apply(values.getOrDefault(slot.group(1), ""))));
    }
}
