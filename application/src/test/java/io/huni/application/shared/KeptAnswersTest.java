package io.huni.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

class KeptAnswersTest {
    private final AtomicReference<String> version = new AtomicReference<>("1");
    private final List<String> found = new ArrayList<>();
    private final KeptAnswers<String, String> answers =
            new KeptAnswers<>(2, question -> Mono.fromSupplier(version::get), this::find);

    private Mono<String> find(String question) {
        return Mono.fromSupplier(
                () -> {
                    found.add(question);
                    return question + found.size();
                });
    }

    @Test
    void anAnswerIsFoundOnceForAVersion() {
        assertThat(answers.to("funnel").block()).isEqualTo("funnel1");
        assertThat(answers.to("funnel").block()).isEqualTo("funnel1");
        assertThat(found).hasSize(1);
    }

    @Test
    void anotherVersionIsAskedAnew() {
        answers.to("funnel").block();
        version.set("2");
        assertThat(answers.to("funnel").block()).isEqualTo("funnel2");
        assertThat(answers.to("funnel").block()).isEqualTo("funnel2");
    }

    @Test
    void questionsDoNotShareAnswers() {
        assertThat(answers.to("funnel").block()).isEqualTo("funnel1");
        assertThat(answers.to("staff").block()).isEqualTo("staff2");
        assertThat(answers.to("funnel").block()).isEqualTo("funnel1");
    }

    @Test
    void whatWasAskedLongestAgoIsForgotten() {
        answers.to("funnel").block();
        answers.to("staff").block();
        answers.to("funnel").block();
        answers.to("sources").block();

        assertThat(answers.to("funnel").block()).isEqualTo("funnel1");
        assertThat(answers.to("staff").block()).isEqualTo("staff4");
    }

    /** What changes while an answer is looked for may or may not be in it. */
    @Test
    void aChangeInBetweenIsNotMissed() {
        KeptAnswers<String, String> slow =
                new KeptAnswers<>(
                        2,
                        question -> Mono.fromSupplier(version::get),
                        question -> find(question).doOnNext(answer -> version.set("2")));
        assertThat(slow.to("funnel").block()).isEqualTo("funnel1");
        assertThat(slow.to("funnel").block()).isEqualTo("funnel2");
        assertThat(slow.to("funnel").block()).isEqualTo("funnel2");
    }

    @Test
    void aFailureIsNotKept() {
        AtomicReference<Mono<String>> next =
                new AtomicReference<>(Mono.error(new IllegalStateException("away")));
        KeptAnswers<String, String> failing =
                new KeptAnswers<>(
                        2, question -> Mono.fromSupplier(version::get), question -> next.get());
        CompletableFuture<String> first = failing.to("funnel").toFuture();
        assertThatThrownBy(first::join).hasRootCauseMessage("away");

        next.set(Mono.just("back"));
        assertThat(failing.to("funnel").block()).isEqualTo("back");
    }
}
