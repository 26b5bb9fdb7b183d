package io.huni.adapter.persistence.analytics;

import io.huni.application.analytics.Compared;
import io.huni.application.analytics.InteractionCount;
import io.huni.domain.lead.CallResult;
import io.huni.domain.lead.InteractionType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The parts of a tally of interactions, as {@code interaction_tally} of the migrations has them.
 */
final class Doings {
    /** Behind those of calls by their result and of calls without one. */
    private static final List<InteractionType> OTHERS =
            List.of(
                    InteractionType.EMAIL,
                    InteractionType.MESSAGE,
                    InteractionType.NOTE,
                    InteractionType.STATUS_CHANGE,
                    InteractionType.ASSIGNMENT,
                    InteractionType.TRANSFER,
                    InteractionType.OFFER,
                    InteractionType.TAG,
                    InteractionType.EDIT,
                    InteractionType.EXPORT);

    private static final int OTHER_CALL = CallResult.values().length;
    private static final int PARTS = OTHER_CALL + 1 + OTHERS.size();

    private Doings() {}

    static long total(Tally tally) {
        return sum(tally, PARTS);
    }

    static long calls(Tally tally) {
        return sum(tally, OTHER_CALL + 1);
    }

    static long talked(Tally tally) {
        return tally.part(CallResult.TALKED.ordinal());
    }

    private static long sum(Tally tally, int parts) {
        return IntStream.range(0, parts).mapToLong(tally::part).sum();
    }

    /** Those that happened in one of both periods. */
    static List<InteractionCount> counts(Tally now, Tally before) {
        List<InteractionCount> all = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            Compared<Long> times = new Compared<>(now.part(part), before.part(part));
            all.add(new InteractionCount(type(part), result(part), times));
        }
        return all.stream()
                .filter(one -> one.times().now() > 0 || one.times().before() > 0)
                .toList();
    }

    private static InteractionType type(int part) {
        return part <= OTHER_CALL ? InteractionType.CALL : OTHERS.get(part - OTHER_CALL - 1);
    }

    private static Optional<String> result(int part) {
        return Stream.of(CallResult.values())
                .filter(result -> result.ordinal() == part)
                .map(CallResult::name)
                .findFirst();
    }
}
