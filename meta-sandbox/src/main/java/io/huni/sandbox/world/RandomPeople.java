package io.huni.sandbox.world;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** People who come by chance. */
public final class RandomPeople {
    private final SeedPeople people = new SeedPeople(new Random());

    /** What somebody answers to the form. */
    public Map<String, List<String>> answers(Form form) {
        return people.answers(form);
    }

    /** The consent boxes as somebody leaves them. */
    public Map<String, Boolean> consents(Form form) {
        return people.consents(form);
    }
}
