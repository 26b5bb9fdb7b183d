package io.huni.adapter.persistence.quality;

import io.huni.domain.quality.Contact;
import io.huni.domain.quality.QualityFacts;
import io.huni.domain.quality.Signals;
import io.huni.domain.quality.Subject;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A lead as PostgreSQL tells of it: the facts, the form, and each time it was turned to. */
record FactsRow(
        Map<Subject, String> values,
        Map<String, String> custom,
        List<Asked> answers,
        List<Told> contacts) {

    QualityFacts facts() {
        Map<Subject, String> all = new EnumMap<>(Subject.class);
        all.putAll(values);
        all.putAll(
                Signals.of(
                        answers.stream().map(Asked::value).toList(),
                        contacts.stream().map(Told::contact).toList()));
        return new QualityFacts(all, custom, byKey());
    }

    /** The first answer to a question counts. */
    private Map<String, String> byKey() {
        Map<String, String> byKey = new LinkedHashMap<>();
        answers.forEach(answer -> byKey.putIfAbsent(answer.key(), answer.value()));
        return byKey;
    }

    record Asked(String key, String value) {}

    record Told(String type, Optional<String> result, Instant at) {
        Contact contact() {
            return new Contact(
                    at,
                    switch (type.equals("CALL") ? result.orElse("") : type) {
                        case "TALKED", "CALL_BACK" -> Contact.Outcome.REACHED;
                        case "WRONG_NUMBER" -> Contact.Outcome.WRONG_NUMBER;
                        case "EMAIL", "MESSAGE" -> Contact.Outcome.WRITTEN;
                        default -> Contact.Outcome.MISSED;
                    });
        }
    }
}
