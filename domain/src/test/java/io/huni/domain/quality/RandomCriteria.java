package io.huni.domain.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Criteria that a seed draws, of every subject and every check. */
public final class RandomCriteria {
    private static final List<String> WORDS =
            List.of(
                    "Saç ekimi",
                    "İMPLANT",
                    "implant",
                    "ığdır",
                    "Ölçü",
                    "meta_form",
                    "+9053",
                    "a",
                    "1");
    public static final List<String> KEYS = List.of("butce", "hizmet", "sehir", "ne_zaman");

    private final Random random;

    public RandomCriteria(Random random) {
        this.random = random;
    }

    public Criteria next(int version) {
        List<Criterion> all = new ArrayList<>();
        for (int number = 1; number <= 2 + random.nextInt(9); number++) {
            all.add(one(number, Dimension.values()[random.nextInt(2)]));
        }
        for (Dimension dimension : Dimension.values()) {
            Subject subject = dimension == Dimension.FIT ? Subject.PHONE : Subject.CALLS_ANSWERED;
            Check check =
                    dimension == Dimension.FIT ? new Check.Present() : CriteriaFixture.atLeast(1);
            all.add(CriteriaFixture.one(100 + dimension.ordinal(), dimension, subject, check, 10));
        }
        return new Criteria(all, version);
    }

    private Criterion one(int number, Dimension dimension) {
        Subject subject = Subject.values()[random.nextInt(Subject.values().length)];
        int points = (1 + random.nextInt(100)) * (random.nextInt(4) == 0 ? -1 : 1);
        String key = KEYS.get(random.nextInt(KEYS.size()));
        return CriteriaFixture.one(number, dimension, subject, key, check(subject.kind()), points);
    }

    private Check check(Subject.Kind kind) {
        boolean number =
                kind == Subject.Kind.SIGNAL || kind == Subject.Kind.NAMED && random.nextBoolean();
        if (number) {
            BigDecimal low = BigDecimal.valueOf(random.nextInt(60), random.nextInt(2));
            return new Check.Between(
                    Optional.of(low).filter(some -> random.nextInt(3) > 0),
                    Optional.of(low.add(BigDecimal.valueOf(random.nextInt(5000)))));
        }
        return switch (random.nextInt(3)) {
            case 0 -> new Check.Present();
            case 1 -> new Check.OneOf(words());
            default -> new Check.Contains(words());
        };
    }

    private List<String> words() {
        return List.of(
                WORDS.get(random.nextInt(WORDS.size())), WORDS.get(random.nextInt(WORDS.size())));
    }
}
