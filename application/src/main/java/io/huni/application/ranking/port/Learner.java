package io.huni.application.ranking.port;

import io.huni.domain.ranking.Examples;
import io.huni.domain.ranking.KnownAtCapture;
import io.huni.domain.ranking.Reason;

import reactor.core.publisher.Mono;

import java.util.List;

/**
 * Out-port: what learns. All of it takes processor time, on threads of its own. Refuses with {@code
 * ranking.library-missing} where the library cannot be loaded.
 */
public interface Learner {
    /**
     * The same model for the same examples.
     *
     * @param rows of the examples; it sees no others
     */
    Mono<LearnedModel> learn(Examples examples, int[] rows);

    /** Log-odds of each row, in the order of the rows; not yet calibrated. */
    Mono<float[]> margins(LearnedModel model, Examples examples, int[] rows);

    /** In the order of the leads. Values that the model does not know count as not known. */
    Mono<List<Explained>> explain(LearnedModel model, List<KnownAtCapture> leads);

    /**
     * @param margin log-odds, not yet calibrated
     * @param reasons one for each factor that the model uses; with the average they add up to the
     *     margin
     */
    record Explained(double margin, List<Reason> reasons) {}
}
