package io.huni.application.quality;

import io.huni.domain.lead.Answer;
import io.huni.domain.lead.Lead;
import io.huni.domain.quality.Contact;
import io.huni.domain.quality.CriteriaFixture;
import io.huni.domain.quality.QualityCard;
import io.huni.domain.quality.QualityFacts;
import io.huni.domain.quality.Signals;
import io.huni.domain.quality.Subject;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leads of tests as criteria see them. */
public final class JudgedLeads {
    private JudgedLeads() {}

    /** By the criteria of a new installation; nobody has turned to it yet. */
    public static QualityCard judged(Lead lead) {
        return CriteriaFixture.standard().judge(facts(lead, List.of()));
    }

    public static QualityFacts facts(Lead lead, List<Contact> contacts) {
        Map<Subject, String> values = new EnumMap<>(Subject.class);
        values.putAll(Signals.of(lead.answers().stream().map(Answer::value).toList(), contacts));
        put(values, Subject.EMAIL, lead.contact().email().map(email -> email.value()));
        put(values, Subject.PHONE, lead.contact().phone().map(phone -> phone.e164()));
        put(values, Subject.SERVICE, Optional.of(lead.service()));
        put(values, Subject.SOURCE, Optional.of(lead.source().name()));
        put(values, Subject.PLATFORM, lead.attribution().platform());
        put(values, Subject.CAMPAIGN, lead.attribution().campaign().name());
        put(values, Subject.FORM, lead.attribution().form().name());
        Map<String, String> custom = new LinkedHashMap<>();
        lead.custom().forEach((key, value) -> custom.put(key, value.toString()));
        Map<String, String> answers = new LinkedHashMap<>();
        lead.answers().forEach(answer -> answers.putIfAbsent(answer.key(), answer.value()));
        return new QualityFacts(values, custom, answers);
    }

    private static void put(Map<Subject, String> values, Subject subject, Optional<String> value) {
        value.ifPresent(known -> values.put(subject, known));
    }
}
