package io.huni.adapter.web.connection;

import io.huni.adapter.web.shared.Texts;
import io.huni.application.connection.TestConnection.Check;
import io.huni.domain.shared.Language;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One line of a connection's test in words. */
final class CheckWords {
    private static final String END = "expiresAt";
    private static final String SUBJECT = "subject";

    private final Check check;
    private final Texts texts;
    private final Language language;
    private final String key;
    private final Map<String, String> parameters;

    CheckWords(Check check, Texts texts, Language language) {
        this.check = check;
        this.texts = texts;
        this.language = language;
        this.key = ("check." + check.line() + "." + check.outcome()).toLowerCase(Locale.ROOT);
        this.parameters = new HashMap<>(check.parameters());
        parameters.computeIfPresent(END, (name, end) -> day(end, language));
        check.subject()
                .or(() -> Optional.ofNullable(parameters.get("formId")))
                .ifPresent(subject -> parameters.putIfAbsent(SUBJECT, subject));
    }

    String title() {
        return texts.text(language, key + ".title", parameters);
    }

    /** What exactly is wrong says the fault; the line itself knows only that it is. */
    String detail() {
        String own = parameters.getOrDefault(END, "").isEmpty() ? ".detail" : ".until";
        return texts.text(
                language,
                check.fault().map(fault -> "fault." + fault.key() + ".detail").orElse(key + own),
                parameters);
    }

    Optional<String> remedy() {
        return check.fault()
                .map(fault -> "fault." + fault.key() + ".remedy")
                .map(remedy -> texts.text(language, remedy, parameters));
    }

    private static String day(String end, Language language) {
        try {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(language.locale())
                    .format(Instant.parse(end).atOffset(ZoneOffset.UTC));
        } catch (DateTimeParseException none) {
            return end;
        }
    }
}
