package io.huni.sandbox;

import io.huni.sandbox.world.Form;
import io.huni.sandbox.world.Lead;
import io.huni.sandbox.world.RandomPeople;
import io.huni.sandbox.world.World;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** One sending of a form, or many. */
final class Submission {
    private final World world;
    private final Form form;
    private final Map<String, String> values;
    private final Instant at;
    private final RandomPeople people = new RandomPeople();

    Submission(World world, String formId, Map<String, String> values, Optional<Instant> at) {
        this.world = world;
        this.form =
                world.form(formId)
                        .orElseThrow(() -> new IllegalArgumentException("No form " + formId));
        this.values = values;
        this.at = Instant.ofEpochSecond(at.orElseGet(world::now).getEpochSecond());
    }

    List<Lead> make(int count) {
        return IntStream.range(0, count).mapToObj(this::lead).map(world::add).toList();
    }

    private Lead lead(int index) {
        Map<String, List<String>> answers = new LinkedHashMap<>(people.answers(form));
        values.forEach((key, value) -> answers.put(key, List.of(value)));
        return new Lead(
                world.nextNumber(),
                form,
                at,
                answers,
                people.consents(form),
                Optional.of(form.ads().get(index % form.ads().size())),
                index % 2 == 0 ? "ig" : "fb");
    }
}
