package io.huni.sandbox.world;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** People who come by chance, each of them new: nobody among the seeds has their address. */
public final class RandomPeople {
    private static final int NAMESAKES = 1_000_000_000;

    private final SeedPeople people = new SeedPeople(new Random(), NAMESAKES);

    /** What somebody answers to the form. */
    public Map<String, List<String>> answers(Form form) {
        return people.answers(form);
    }

    /** The consent boxes as somebody leaves them. */
    public Map<String, Boolean> consents(Form form) {
        return people.consents(form);
    }
}
