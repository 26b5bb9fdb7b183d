package io.huni.application.shared;

import reactor.core.publisher.Mono;

import java.util.function.Function;

/**
 * Keeps the last answer to each of the questions that were asked lately, for as long as what it is
 * made of has not changed. The version is asked each time and before the answer is looked for, so
 * that an answer is never older than its version; a change in between makes it newer, and the next
 * version tells so.
 *
 * @param <Q> the whole question, and with whose eyes it is asked
 */
public final class KeptAnswers<Q, A> {
    private final Latest<Q, Kept<A>> kept;
    private final Function<Q, Mono<String>> versions;
    private final Function<Q, Mono<A>> answers;

    /**
     * @param most answers that are kept
     * @param versions never the same again once what was committed changes the answer
     */
    public KeptAnswers(int most, Function<Q, Mono<String>> versions, Function<Q, Mono<A>> answers) {
        this.kept = new Latest<>(most);
        this.versions = versions;
        this.answers = answers;
    }

    /** The answer as of now. */
    public Mono<A> to(Q question) {
        return Mono.defer(() -> versions.apply(question))
                .flatMap(version -> answer(question, version));
    }

    private Mono<A> answer(Q question, String version) {
        Kept<A> last = kept.get(question);
        return last != null && last.version().equals(version)
                ? Mono.just(last.answer())
                : answers.apply(question)
                        .doOnNext(answer -> kept.put(question, new Kept<>(version, answer)));
    }

    private record Kept<A>(String version, A answer) {}
}
