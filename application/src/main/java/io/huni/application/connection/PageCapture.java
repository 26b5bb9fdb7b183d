package io.huni.application.connection;

import io.huni.application.connection.FetchLeads.Result;
import io.huni.application.connection.port.LeadForms.SubmittedLead;
import io.huni.application.connection.port.SyncMarks;
import io.huni.application.connection.port.SyncMarks.Mark;
import io.huni.application.connection.port.SyncMarks.OpenPass;
import io.huni.application.connection.port.SyncRuns;
import io.huni.application.lead.CaptureLead.Submission;
import io.huni.application.lead.KnownLeads;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.lead.ExternalId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes a page durable: its leads, how far the form is read and the run's counts in one
 * transaction, so that a crash repeats at most one page and counts nothing twice.
 */
final class PageCapture {
    private final KnownLeads knownLeads;
    private final LeadHandover handover;
    private final SyncMarks marks;
    private final SyncRuns runs;
    private final UnitOfWork unitOfWork;
    private final ConnectionAnnouncements announcements;

    PageCapture(
            KnownLeads knownLeads,
            LeadHandover handover,
            SyncMarks marks,
            SyncRuns runs,
            UnitOfWork unitOfWork,
            ConnectionAnnouncements announcements) {
        this.knownLeads = knownLeads;
        this.handover = handover;
        this.marks = marks;
        this.runs = runs;
        this.unitOfWork = unitOfWork;
        this.announcements = announcements;
    }

    Mono<Void> take(SyncTurn turn, FormTask task, FormPass.Step step, List<SubmittedLead> leads) {
        return unknown(leads)
                .flatMap(fresh -> handover.prepare(turn.opened(), fresh))
                .flatMap(
                        fresh ->
                                keep(
                                        turn,
                                        task,
                                        step,
                                        new Page(fresh, leads.size() - fresh.size())))
                .then(Mono.defer(() -> tell(turn)));
    }

    private Mono<List<SubmittedLead>> unknown(List<SubmittedLead> leads) {
        return knownLeads
                .known(
                        LeadSource.META_FORM,
                        leads.stream()
                                .map(lead -> new ExternalId(lead.leadgenId()))
                                .collect(Collectors.toSet()))
                .map(known -> without(leads, known));
    }

    private static List<SubmittedLead> without(
            List<SubmittedLead> leads, Map<ExternalId, LeadId> known) {
        return leads.stream()
                .filter(lead -> !known.containsKey(new ExternalId(lead.leadgenId())))
                .toList();
    }

    private Mono<Void> keep(SyncTurn turn, FormTask task, FormPass.Step step, Page page) {
        return handover.capture(page.fresh())
                .flatMap(results -> note(turn, task, step, page.tally(results)))
                .as(unitOfWork::inTransaction)
                .onErrorResume(Refused.class, refused -> keepEach(turn, task, step, page))
                .doOnNext(turn::become)
                .then();
    }

    private Mono<RunView> keepEach(SyncTurn turn, FormTask task, FormPass.Step step, Page page) {
        return handover.captureEach(page.fresh())
                .flatMap(
                        results ->
                                note(turn, task, step, page.tally(results))
                                        .as(unitOfWork::inTransaction));
    }

    private Mono<RunView> note(SyncTurn turn, FormTask task, FormPass.Step step, Tally tally) {
        RunView counted = turn.run().counted(tally);
        return marks.save(connection(turn), task.form(), mark(task, step))
                .then(Mono.defer(() -> runs.save(counted)))
                .thenReturn(counted);
    }

    private static Mark mark(FormTask task, FormPass.Step step) {
        return step.ended()
                ? new Mark(Optional.of(step.pass().until()), Optional.empty())
                : new Mark(task.mark().syncedUntil(), Optional.of(step.pass()));
    }

    /** Forgets a cursor that may have grown stale, so that the next pass begins with page one. */
    Mono<Void> restart(SyncTurn turn, FormTask task) {
        return changeCursor(turn, task, pass -> Optional.empty());
    }

    /**
     * Forgets it only when turn after turn fails at it: Meta answers a cursor that it does not know
     * any more as if it were down for a while.
     */
    Mono<Void> doubt(SyncTurn turn, FormTask task) {
        return changeCursor(
                turn,
                task,
                pass -> Optional.of(pass.failedOnceMore()).filter(OpenPass::isWorthAnotherTurn));
    }

    private Mono<Void> changeCursor(
            SyncTurn turn, FormTask task, Function<OpenPass, Optional<OpenPass>> change) {
        return marks.find(connection(turn), task.form())
                .filter(mark -> mark.open().flatMap(OpenPass::after).isPresent())
                .map(mark -> new Mark(mark.syncedUntil(), mark.open().flatMap(change)))
                .flatMap(mark -> marks.save(connection(turn), task.form(), mark));
    }

    private Mono<Void> tell(SyncTurn turn) {
        return announcements.progress(turn.opened().connection(), turn.run());
    }

    private static ConnectionId connection(SyncTurn turn) {
        return turn.opened().connection().id();
    }

    private record Page(List<Submission> fresh, int known) {
        Tally tally(Map<String, Result> results) {
            return Tally.of(results.values(), known);
        }
    }
}
