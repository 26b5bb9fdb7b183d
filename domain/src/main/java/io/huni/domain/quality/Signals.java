package io.huni.domain.quality;

import io.huni.domain.quality.Contact.Outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is observed of a lead, as the values of subjects. None of it moves by time alone. */
public final class Signals {
    private Signals() {}

    /**
     * @param answers to each question that was asked
     */
    public static Map<Subject, String> of(Collection<String> answers, List<Contact> contacts) {
        Map<Subject, Long> seen = new EnumMap<>(Subject.class);
        long given = answers.stream().filter(answer -> !answer.isBlank()).count();
        if (!answers.isEmpty()) {
            seen.put(Subject.ANSWERS_GIVEN, given);
            seen.put(Subject.ANSWERS_SHARE, 100 * given / answers.size());
        }
        if (contacts.stream().anyMatch(contact -> contact.outcome() != Outcome.WRITTEN)) {
            seen.put(Subject.CALLS_ANSWERED, count(contacts, Outcome.REACHED));
            seen.put(Subject.CALLS_MISSED, count(contacts, Outcome.MISSED));
            seen.put(Subject.WRONG_NUMBERS, count(contacts, Outcome.WRONG_NUMBER));
        }
        minutes(contacts).ifPresent(minutes -> seen.put(Subject.MINUTES_TO_ANSWER, minutes));
        Map<Subject, String> values = new EnumMap<>(Subject.class);
        seen.forEach((subject, number) -> values.put(subject, number.toString()));
        return values;
    }

    private static long count(List<Contact> contacts, Outcome outcome) {
        return contacts.stream().filter(contact -> contact.outcome() == outcome).count();
    }

    private static Optional<Long> minutes(List<Contact> contacts) {
        return first(contacts, contact -> contact.outcome() == Outcome.REACHED)
                .flatMap(
                        answered ->
                                first(contacts, contact -> true)
                                        .map(first -> Duration.between(first, answered)))
                .map(Duration::toMinutes);
    }

    private static Optional<Instant> first(List<Contact> contacts, Predicate<Contact> which) {
        Stream<Contact> some = contacts.stream().filter(which);
        return some.map(Contact::at).min(Instant::compareTo);
    }
}
