package io.huni.adapter.mail.notification;

import io.huni.adapter.mail.shared.Words;
import io.huni.application.notification.port.NotificationPost.KindCount;
import io.huni.application.notification.port.NotificationPost.Told;
import io.huni.application.notification.port.NotificationPost.Waiting;
import io.huni.domain.mail.MailLanguage;

import java.text.NumberFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** What is told, in sentences. */
record NewsWords(Words words) {
    /** One thing, as a subject or a line. */
    String one(MailLanguage language, Told told) {
        String name = told.name().orElseGet(() -> text(language, "nameless"));
        String status = told.status().map(each -> text(language, "status." + each)).orElse("");
        return words.text(language, "one." + told.kind(), Map.of("name", name, "status", status));
    }

    /** How many of each kind, the most first. */
    String counts(MailLanguage language, Waiting waiting) {
        return waiting.counts().stream()
                .map(count -> count(language, count))
                .collect(Collectors.joining(" · "));
    }

    private String count(MailLanguage language, KindCount count) {
        return counted(language, "many." + count.kind(), count.count());
    }

    /** A sentence with one number, {@code {count}}. */
    String counted(MailLanguage language, String key, long count) {
        return words.text(language, key, Map.of("count", number(language, count)));
    }

    String text(MailLanguage language, String key) {
        return words.text(language, key, Map.of());
    }

    String text(MailLanguage language, String key, Map<String, String> parameters) {
        return words.text(language, key, parameters);
    }

    static String number(MailLanguage language, long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }
}
