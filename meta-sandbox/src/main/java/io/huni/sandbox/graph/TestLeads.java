package io.huni.sandbox.graph;

import io.huni.sandbox.world.Form;
import io.huni.sandbox.world.Lead;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Test leads as Meta makes them: dummy values, and nothing that says "test". */
final class TestLeads {
    private static final String DUMMY = "<test lead: dummy data for ";

    private TestLeads() {}

    static Lead of(Form form, long number, Instant at) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        form.questions().forEach(question -> values.put(question.key(), List.of(value(question))));
        Instant whole = Instant.ofEpochSecond(at.getEpochSecond());
        return new Lead(number, form, whole, values, Map.of(), Optional.empty(), "fb");
    }

    static boolean isOne(Lead lead) {
        return lead.values().values().stream()
                .flatMap(List::stream)
                .anyMatch(value -> value.startsWith(DUMMY));
    }

    private static String value(Form.Question question) {
        if ("EMAIL".equals(question.type())) {
            return "test@meta.com";
        }
        return question.options().isEmpty()
                ? DUMMY + question.key() + ">"
                : question.options().getFirst();
    }
}
