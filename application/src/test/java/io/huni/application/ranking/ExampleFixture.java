package io.huni.application.ranking;

import io.huni.domain.ranking.Example;
import io.huni.domain.ranking.Examples;
import io.huni.domain.ranking.Factor;
import io.huni.domain.ranking.KnownAtCapture;
import io.huni.domain.ranking.Outcome;
import io.huni.domain.shared.LeadId;

import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Leads with an outcome: those of campaign {@code good} convert often, those of {@code bad} rarely.
 */
public final class ExampleFixture {
    public static final Factor CAMPAIGN = Factor.of(Factor.Kind.CAMPAIGN);
    public static final Factor HOUR = Factor.of(Factor.Kind.HOUR);

    private ExampleFixture() {}

    public static Examples examples(int number, long seed) {
        Random random = new Random(seed);
        Examples examples = new Examples();
        for (int lead = 0; lead < number; lead++) {
            examples.add(drawn(random));
        }
        return examples;
    }

    public static Example drawn(Random random) {
        boolean good = random.nextBoolean();
        boolean converts = random.nextDouble() < (good ? 0.7 : 0.1);
        return new Example(
                new LeadId(new UUID(random.nextLong(), random.nextLong())),
                lead(good ? "good" : "bad", random.nextInt(24)),
                converts ? Outcome.CONVERTED : Outcome.NOT_CONVERTED);
    }

    public static KnownAtCapture lead(String campaign, int hour) {
        return KnownAtCapture.of(Map.of(CAMPAIGN, campaign, HOUR, Integer.toString(hour)));
    }
}
