package io.huni.application.connection;

import io.huni.application.connection.port.Forms;
import io.huni.application.connection.port.LeadForms;
import io.huni.application.connection.port.LeadForms.FormSummary;
import io.huni.application.connection.port.SyncMarks;
import io.huni.application.connection.port.SyncMarks.Mark;
import io.huni.domain.connection.Connection;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the forms of the page, new ones among them, and which of them are to be read now. */
final class SyncPlan {
    private final LeadForms leadForms;
    private final Forms forms;
    private final SyncMarks marks;
    private final GraphRetry retry;
    private final Clock clock;

    SyncPlan(LeadForms leadForms, Forms forms, SyncMarks marks, GraphRetry retry, Clock clock) {
        this.leadForms = leadForms;
        this.forms = forms;
        this.marks = marks;
        this.retry = retry;
        this.clock = clock;
    }

    Mono<List<FormTask>> tasks(SyncTurn turn) {
        return retry.of(Mono.defer(() -> listed(turn)))
                .map(listed -> chosen(turn, listed))
                .flatMapIterable(listed -> listed)
                .concatMap(summary -> task(turn, summary))
                .filter(task -> task.isDue(turn.run(), clock.instant(), retry.settings()))
                .collectList();
    }

    private Mono<List<FormSummary>> listed(SyncTurn turn) {
        turn.called();
        return leadForms
                .formsOf(turn.opened().credentials(), turn.opened().connection().page())
                .collectList();
    }

    private List<FormSummary> chosen(SyncTurn turn, List<FormSummary> listed) {
        Connection connection = turn.opened().connection();
        Set<MetaId> gone = new HashSet<>(connection.forms());
        gone.removeAll(listed.stream().map(FormSummary::id).collect(Collectors.toSet()));
        gone.forEach(form -> turn.formFailed(missing(form), false));
        return listed.stream().filter(form -> connection.reads(form.id())).toList();
    }

    private Fault missing(MetaId form) {
        return new Fault(FaultKey.FORM_MISSING, Map.of("formId", form.value()), clock.instant());
    }

    private Mono<FormTask> task(SyncTurn turn, FormSummary summary) {
        return forms.find(summary.id())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(
                        known ->
                                mark(turn, summary.id())
                                        .map(mark -> new FormTask(summary, known, mark)));
    }

    private Mono<Mark> mark(SyncTurn turn, MetaId form) {
        return marks.find(turn.opened().connection().id(), form).defaultIfEmpty(Mark.none());
    }

    /** After a stop: what was not read is left alone, until somebody syncs by hand. */
    Mono<Void> leaveAlone(SyncTurn turn, List<FormTask> tasks) {
        return Flux.fromIterable(tasks)
                .concatMap(
                        task ->
                                mark(turn, task.form())
                                        .flatMap(mark -> close(turn, task.form(), mark)))
                .then();
    }

    private Mono<Void> close(SyncTurn turn, MetaId form, Mark mark) {
        Mark closed =
                new Mark(
                        mark.syncedUntil().or(() -> Optional.of(turn.run().startedAt())),
                        Optional.empty());
        return marks.save(turn.opened().connection().id(), form, closed);
    }
}
