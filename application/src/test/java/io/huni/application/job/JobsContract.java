package io.huni.application.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.job.JobQueries.ReasonCount;
import io.huni.application.job.JobQueries.ResultView;
import io.huni.application.job.port.JobQueue;
import io.huni.application.job.port.JobQueue.Turn;
import io.huni.application.job.port.Jobs;
import io.huni.application.shared.PageRequest;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobKind;
import io.huni.domain.job.JobResult;
import io.huni.domain.job.JobResult.Outcome;
import io.huni.domain.job.JobState;
import io.huni.domain.job.Reason;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** What every keeper of jobs must do. */
public abstract class JobsContract {
    private static final AtomicLong COUNT = new AtomicLong();
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Reason SAME = new Reason("lead.unchanged");
    private static final Reason GONE = new Reason("shared.not-found");

    protected abstract Jobs jobs();

    /** With slices of two records. */
    protected abstract JobQueue queue();

    protected abstract UnitOfWork unitOfWork();

    /** Two people that exist. */
    protected abstract UserId ayse();

    protected abstract UserId mehmet();

    @Test
    void keepsAJobAsItWasAskedFor() {
        Job job = added(ayse(), 3);

        assertThat(jobs().find(job.id()).block()).isEqualTo(job);
        assertThat(jobs().find(new JobId(UUID.randomUUID())).block()).isNull();
        finish(job);
    }

    @Test
    void givesEachRecordOnceAndNoneWhenAllAreTouched() {
        Job job = added(ayse(), 5);

        List<JobResult> results = finish(job);

        assertThat(results).extracting(JobResult::record).containsExactlyElementsOf(records(5));
        Job done = jobs().find(job.id()).block();
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.tally().done()).isEqualTo(5);
        assertThat(done.undoableUntil()).isPresent();
        assertThat(next(NOW.plusSeconds(60))).isNull();
    }

    @Test
    void jobsTakeTurns() {
        Job first = added(ayse(), 4);
        Job second = added(mehmet(), 4);

        JobId one = step(NOW.plusSeconds(1));
        JobId two = step(NOW.plusSeconds(2));

        assertThat(List.of(one, two)).containsExactlyInAnyOrder(first.id(), second.id());
        finish(first);
        finish(second);
    }

    @Test
    void aTurnThatFailedWaits() {
        Job job = added(ayse(), 1);

        unitOfWork().inTransaction(queue().postpone(job.id(), 3, NOW.plusSeconds(30))).block();

        assertThat(next(NOW.plusSeconds(29))).isNull();
        assertThat(next(NOW.plusSeconds(30)).attempts()).isEqualTo(3);
        finish(job);
    }

    @Test
    void theUndoIsAboutTheRecordsThatWereDone() {
        Job job = added(ayse(), 4);
        List<UUID> records = records(4);
        settle(
                next(NOW),
                List.of(JobResult.done(records.get(0)), JobResult.skipped(records.get(1), SAME)));
        settle(
                next(NOW),
                List.of(
                        JobResult.skipped(records.get(2), GONE),
                        JobResult.skipped(records.get(3), SAME)));
        Job done = jobs().find(job.id()).block();
        Job undo = done.undo(new JobId(id()), mehmet(), NOW);

        List<UUID> toPutBack = queue().toPutBack(job.id()).block();
        unitOfWork().inTransaction(queue().add(undo, toPutBack)).block();

        assertThat(toPutBack).containsExactly(records.getFirst());
        assertThat(next(NOW).slice().orElseThrow().records()).containsExactly(records.getFirst());
        assertThat(jobs().find(undo.id()).block()).isEqualTo(undo);
        finish(undo);
        assertThat(jobs().reasons(job.id()).block())
                .containsExactly(new ReasonCount(SAME, 2), new ReasonCount(GONE, 1));
        assertThat(results(job, Optional.of(Outcome.SKIPPED)))
                .containsExactlyElementsOf(records.subList(1, 4));
        assertThat(results(job, Optional.of(Outcome.DONE))).containsExactly(records.getFirst());
        assertThat(results(job, Optional.empty())).containsExactlyElementsOf(records);
    }

    @Test
    void anotherUndoIsAboutWhatTheFirstHasNotPutBack() {
        Job job = added(ayse(), 3);
        List<UUID> records = records(3);
        finish(job);
        Job undo = jobs().find(job.id()).block().undo(new JobId(id()), mehmet(), NOW);
        unitOfWork().inTransaction(queue().add(undo, records)).block();
        settle(
                next(NOW),
                List.of(JobResult.done(records.get(0)), JobResult.skipped(records.get(1), SAME)));

        assertThat(queue().toPutBack(job.id()).block())
                .containsExactlyElementsOf(records.subList(1, 3));
        finish(undo);
    }

    @Test
    void theRetryIsAboutTheRecordsThatWereLeftOut() {
        Job job = added(ayse(), 3);
        List<UUID> records = records(3);
        settle(
                next(NOW),
                List.of(JobResult.done(records.get(0)), JobResult.skipped(records.get(1), SAME)));
        settle(next(NOW), List.of(JobResult.skipped(records.get(2), GONE)));
        Job retry = jobs().find(job.id()).block().retry(new JobId(id()), mehmet(), NOW);

        unitOfWork().inTransaction(queue().addRetry(retry, job.id())).block();

        assertThat(jobs().find(retry.id()).block()).isEqualTo(retry);
        assertThat(next(NOW).slice().orElseThrow().records())
                .containsExactlyElementsOf(records.subList(1, 3));
        finish(retry);
    }

    @Test
    void aJobThatWasStoppedHasNoMoreTurns() {
        Job job = added(ayse(), 3);
        Turn turn = next(NOW);
        Job stopped = turn.job().askedToStop().ended(JobState.CANCELLED, NOW);

        unitOfWork()
                .inTransaction(
                        queue().settle(
                                        new Turn(turn.job(), Optional.empty(), 0),
                                        stopped,
                                        List.of(),
                                        NOW))
                .block();

        assertThat(next(NOW.plusSeconds(60))).isNull();
        assertThat(jobs().find(job.id()).block()).isEqualTo(stopped);
    }

    @Test
    void showsEverybodyTheOwnOnesTheNewestFirst() {
        Job older = added(mehmet(), 1);
        Job newer = added(mehmet(), 1);
        Job others = added(ayse(), 1);
        Stream.of(older, newer, others).forEach(this::finish);

        assertThat(page(new Visibility.OfAssignee(mehmet())))
                .containsSubsequence(newer.id(), older.id())
                .doesNotContain(others.id());
        assertThat(page(new Visibility.Everything())).contains(others.id(), older.id());
        assertThat(page(new Visibility.Nothing())).isEmpty();
    }

    private List<JobId> page(Visibility visibility) {
        return jobs()
                .page(visibility, new PageRequest(200, Optional.empty()))
                .block()
                .items()
                .stream()
                .map(Job::id)
                .toList();
    }

    private List<UUID> results(Job job, Optional<Outcome> outcome) {
        return jobs()
                .results(
                        new Visibility.Everything(),
                        job.id(),
                        outcome,
                        new PageRequest(200, Optional.empty()))
                .block()
                .items()
                .stream()
                .map(ResultView::result)
                .map(JobResult::record)
                .toList();
    }

    protected final Job added(UserId owner, int total) {
        Job job = Job.asked(new JobId(id()), JobKind.LEAD_STATUS, owner, total, NOW);
        unitOfWork().inTransaction(queue().add(job, records(total))).block();
        return job;
    }

    private static List<UUID> records(int count) {
        return Stream.iterate(1L, number -> number + 1)
                .limit(count)
                .map(number -> new UUID(7, number))
                .toList();
    }

    /** Rises like the ids of the program. */
    private static UUID id() {
        return new UUID(0x0193_0000_0000_7000L, COUNT.incrementAndGet());
    }

    private Turn next(Instant now) {
        Mono<Turn> next = queue().next(now);
        return unitOfWork().inTransaction(next).block();
    }

    private JobId step(Instant now) {
        Turn turn = next(now);
        List<JobResult> done = done(turn);
        unitOfWork()
                .inTransaction(queue().settle(turn, turn.job().after(done, now), done, now))
                .block();
        return turn.job().id();
    }

    private static List<JobResult> done(Turn turn) {
        return turn.slice().orElseThrow().records().stream().map(JobResult::done).toList();
    }

    private void settle(Turn turn, List<JobResult> results) {
        unitOfWork()
                .inTransaction(queue().settle(turn, turn.job().after(results, NOW), results, NOW))
                .block();
    }

    /** Nothing else is due. */
    protected final List<JobResult> finish(Job job) {
        for (Turn turn = turnOf(job); turn != null; turn = turnOf(job)) {
            settle(turn, done(turn));
        }
        return jobs()
                .results(
                        new Visibility.Everything(),
                        job.id(),
                        Optional.empty(),
                        new PageRequest(200, Optional.empty()))
                .block()
                .items()
                .stream()
                .map(ResultView::result)
                .toList();
    }

    private Turn turnOf(Job job) {
        return jobs().find(job.id()).block().state().isOpen()
                ? next(NOW.plus(Duration.ofHours(1)))
                : null;
    }
}
