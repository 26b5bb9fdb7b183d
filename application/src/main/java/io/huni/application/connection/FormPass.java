package io.huni.application.connection;

import io.huni.application.connection.port.Forms;
import io.huni.application.connection.port.Forms.KnownForm;
import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.GraphFailure.Reaction;
import io.huni.application.connection.port.LeadForms;
import io.huni.application.connection.port.LeadForms.FormSummary;
import io.huni.application.connection.port.LeadForms.LeadPage;
import io.huni.application.connection.port.LeadForms.LeadsAsked;
import io.huni.application.connection.port.SyncMarks.OpenPass;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads one form from its newest lead back to where it was read before, page by page. */
final class FormPass {
    private final LeadForms leadForms;
    private final Forms forms;
    private final FormBook book;
    private final TurnSigns signs;
    private final PageCapture capture;
    private final TurnFailures failures;
    private final GraphRetry retry;
    private final Clock clock;

    FormPass(
            LeadForms leadForms,
            Forms forms,
            FormBook book,
            TurnSigns signs,
            PageCapture capture,
            TurnFailures failures,
            GraphRetry retry,
            Clock clock) {
        this.leadForms = leadForms;
        this.forms = forms;
        this.book = book;
        this.signs = signs;
        this.capture = capture;
        this.failures = failures;
        this.retry = retry;
        this.clock = clock;
    }

    Mono<Void> read(SyncTurn turn, FormTask task) {
        return turn.halts()
                ? Mono.empty()
                : known(turn, task)
                        .flatMap(
                                known ->
                                        pages(turn, task).flatMap(end -> finish(turn, task, known)))
                        .onErrorResume(GraphFailure.class, failure -> failed(turn, task, failure));
    }

    /** Its questions must be known before its answers are read. */
    private Mono<KnownForm> known(SyncTurn turn, FormTask task) {
        return Mono.justOrEmpty(task.known())
                .switchIfEmpty(retry.of(Mono.defer(() -> ask(turn, task))));
    }

    private Mono<KnownForm> ask(SyncTurn turn, FormTask task) {
        turn.called();
        return leadForms
                .form(turn.opened().credentials(), task.form())
                .flatMap(detail -> book.remember(turn.opened(), detail, 0));
    }

    /** The end of the pass; empty when the turn halts before. */
    private Mono<Step> pages(SyncTurn turn, FormTask task) {
        OpenPass pass = task.pass(turn.run().id(), clock.instant(), retry.settings());
        return page(turn, task, pass)
                .expand(step -> step.ended() ? Mono.empty() : page(turn, task, step.pass()))
                .filter(Step::ended)
                .next();
    }

    private Mono<Step> page(SyncTurn turn, FormTask task, OpenPass pass) {
        return signs.heed(turn)
                .then(Mono.defer(() -> goOn(turn, task, pass)))
                .flatMap(page -> taken(turn, task, pass, page));
    }

    private Mono<LeadPage> goOn(SyncTurn turn, FormTask task, OpenPass pass) {
        return turn.halts() ? Mono.empty() : spaced(turn).then(fetch(turn, task, pass));
    }

    private Mono<Void> spaced(SyncTurn turn) {
        Duration spacing = retry.settings().spacing(turn.usagePercent());
        return spacing.isZero() ? Mono.empty() : Mono.delay(spacing).then();
    }

    private Mono<LeadPage> fetch(SyncTurn turn, FormTask task, OpenPass pass) {
        return retry.of(Mono.defer(() -> call(turn, task, pass)))
                .onErrorResume(
                        FormPass::isTooMuch,
                        failure ->
                                turn.askForLess() ? fetch(turn, task, pass) : Mono.error(failure));
    }

    private static boolean isTooMuch(Throwable failure) {
        return failure instanceof GraphFailure graph && graph.reaction() == Reaction.ASK_FOR_LESS;
    }

    private Mono<LeadPage> call(SyncTurn turn, FormTask task, OpenPass pass) {
        turn.called();
        LeadsAsked asked =
                new LeadsAsked(Optional.of(pass.since()), pass.after(), turn.limit(), false);
        return leadForms.leads(turn.opened().credentials(), task.form(), asked);
    }

    private Mono<Step> taken(SyncTurn turn, FormTask task, OpenPass pass, LeadPage page) {
        int percent = page.usage().percent();
        ConnectionSettings settings = retry.settings();
        turn.used(
                percent,
                Optional.of(clock.instant().plus(settings.pause()))
                        .filter(until -> percent >= settings.pauseFrom()));
        OpenPass next = pass.behind(page.next());
        Step step = new Step(next, page.next().isEmpty());
        return capture.take(turn, task, step, page.leads()).thenReturn(step);
    }

    /** Only now its count of leads counts as read. */
    private Mono<Void> finish(SyncTurn turn, FormTask task, KnownForm known) {
        turn.formRead();
        FormSummary summary = task.summary();
        KnownForm read =
                new KnownForm(
                        known.id(),
                        summary.name(),
                        summary.status(),
                        known.locale(),
                        summary.leadsCount(),
                        known.questions(),
                        known.consentLabels());
        return forms.remember(turn.opened().connection().id(), List.of(read));
    }

    private Mono<Void> failed(SyncTurn turn, FormTask task, GraphFailure failure) {
        return doubt(turn, task, failure.reaction())
                .then(Mono.defer(() -> failures.take(turn, failure)));
    }

    private Mono<Void> doubt(SyncTurn turn, FormTask task, Reaction reaction) {
        return switch (reaction) {
            case GIVE_UP -> capture.restart(turn, task);
            case RETRY, ASK_FOR_LESS -> capture.doubt(turn, task);
            case WAIT, STOP -> Mono.empty();
        };
    }

    /**
     * A page that was captured.
     *
     * @param ended nothing comes after it
     */
    record Step(OpenPass pass, boolean ended) {}
}
