package io.huni.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Whoever sends a form by chance is nobody that came before. */
class RandomPeopleTest {
    private static final String IMPLANT = "1200000000000101";

    @Test
    void nobodyHasAnothersAddress() {
        World world = new World(Clock.systemUTC());
        Seed.fill(world, 3, world.now());
        Form form = world.form(IMPLANT).orElseThrow();
        RandomPeople people = new RandomPeople();

        List<String> addresses =
                Stream.generate(() -> people.answers(form))
                        .limit(5_000)
                        .flatMap(answers -> answers.getOrDefault("email", List.of()).stream())
                        .toList();

        assertThat(addresses).hasSizeGreaterThan(2_000).doesNotHaveDuplicates();
    }
}
