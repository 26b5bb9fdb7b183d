package io.huni.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.test.scheduler.VirtualTimeScheduler;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

class OneAnswerTest {
    private final List<Sinks.One<String>> begun = new ArrayList<>();
    private final OneAnswer<String, String> answers =
            new OneAnswer<>(
                    question -> {
                        Sinks.One<String> sink = Sinks.one();
                        begun.add(sink);
                        return sink.asMono();
                    });

    @Test
    void whoAsksWhileOneIsBeingFoundSharesTheNext() {
        CompletableFuture<String> first = answers.to("funnel").toFuture();
        CompletableFuture<String> second = answers.to("funnel").toFuture();
        CompletableFuture<String> third = answers.to("funnel").toFuture();
        assertThat(begun).hasSize(1);

        begun.getFirst().tryEmitValue("1");
        assertThat(first).isCompletedWithValue("1");
        assertThat(begun).hasSize(2);
        assertThat(second).isNotDone();

        begun.getLast().tryEmitValue("2");
        assertThat(second).isCompletedWithValue("2");
        assertThat(third).isCompletedWithValue("2");
        assertThat(begun).hasSize(2);
    }

    @Test
    void anotherQuestionDoesNotWait() {
        answers.to("funnel").toFuture();
        answers.to("staff").toFuture();
        assertThat(begun).hasSize(2);
    }

    @Test
    void aFailureIsToldToThoseWhoShareItAndTheNextBegins() {
        answers.to("funnel").toFuture();
        CompletableFuture<String> second = answers.to("funnel").toFuture();
        begun.getFirst().tryEmitValue("1");
        CompletableFuture<String> third = answers.to("funnel").toFuture();

        begun.getLast().tryEmitError(new IllegalStateException("away"));
        assertThatThrownBy(second::join).hasRootCauseMessage("away");
        begun.getLast().tryEmitValue("3");
        assertThat(third).isCompletedWithValue("3");
    }

    @Test
    void whoGoesDoesNotTakeTheAnswerFromOthers() {
        answers.to("funnel").toFuture();
        Disposable gone = answers.to("funnel").subscribe();
        CompletableFuture<String> stays = answers.to("funnel").toFuture();
        gone.dispose();

        begun.getFirst().tryEmitValue("1");
        begun.getLast().tryEmitValue("2");
        assertThat(stays).isCompletedWithValue("2");
    }

    @Test
    void whatNeverComesFailsAndTheNextBegins() {
        VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();
        try {
            CompletableFuture<String> first = answers.to("funnel").toFuture();
            answers.to("funnel").toFuture();
            time.advanceTimeBy(Duration.ofSeconds(30));

            assertThatThrownBy(first::join).hasCauseInstanceOf(TimeoutException.class);
            assertThat(begun).hasSize(2);
        } finally {
            VirtualTimeScheduler.reset();
        }
    }

    @Test
    void anAnswerKnowsWhatHappenedBeforeItWasAskedFor() {
        AtomicLong happened = new AtomicLong();
        OneAnswer<String, Long> counting =
                new OneAnswer<>(
                        question ->
                                Mono.fromSupplier(happened::get)
                                        .publishOn(Schedulers.parallel())
                                        .map(seen -> seen));
        List<Boolean> known =
                Flux.range(0, 20_000)
                        .flatMap(
                                each ->
                                        Mono.fromSupplier(happened::incrementAndGet)
                                                .flatMap(
                                                        mine ->
                                                                counting.to("all")
                                                                        .map(told -> told >= mine))
                                                .subscribeOn(Schedulers.boundedElastic()),
                                64)
                        .collectList()
                        .block();
        assertThat(known).hasSize(20_000).doesNotContain(false);
    }
}
