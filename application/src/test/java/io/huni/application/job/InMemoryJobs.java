package io.huni.application.job;

import io.huni.application.job.JobQueries.JobPage;
import io.huni.application.job.JobQueries.ReasonCount;
import io.huni.application.job.JobQueries.ResultPage;
import io.huni.application.job.JobQueries.ResultView;
import io.huni.application.job.port.JobQueue;
import io.huni.application.job.port.Jobs;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Visibility;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobResult;
import io.huni.domain.job.Reason;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Jobs in a map; a slice has two records, so that few make many. */
public final class InMemoryJobs implements Jobs, JobQueue {
    private static final int SMALL_SLICE = 2;

    private final Map<String, Kept> jobs = new TreeMap<>();

    @Override
    public Mono<Void> add(Job job, List<UUID> records) {
        return Mono.fromRunnable(() -> jobs.put(key(job.id()), new Kept(job, records)));
    }

    @Override
    public Mono<List<UUID>> toPutBack(JobId job) {
        return Mono.fromSupplier(
                () -> {
                    List<UUID> done = new ArrayList<>(records(job, true));
                    jobs.values().stream()
                            .map(kept -> kept.job)
                            .filter(undo -> undo.undoes().equals(Optional.of(job)))
                            .forEach(undo -> done.removeAll(records(undo.id(), true)));
                    return done;
                });
    }

    @Override
    public Mono<Void> addRetry(Job job, JobId earlier) {
        return Mono.defer(() -> add(job, records(earlier, false)));
    }

    private List<UUID> records(JobId job, boolean done) {
        return kept(job).results.stream()
                .filter(one -> (one.outcome() == JobResult.Outcome.DONE) == done)
                .map(JobResult::record)
                .toList();
    }

    @Override
    public Mono<Turn> next(Instant now) {
        return Mono.justOrEmpty(
                jobs.values().stream()
                        .filter(kept -> kept.job.state().isOpen() && !kept.dueAt.isAfter(now))
                        .min(Comparator.comparing(kept -> kept.dueAt))
                        .map(Kept::turn));
    }

    @Override
    public Mono<Void> settle(Turn turn, Job after, List<JobResult> results, Instant now) {
        return Mono.fromRunnable(() -> kept(after.id()).settle(after, results, now));
    }

    @Override
    public Mono<Void> postpone(JobId job, int attempts, Instant until) {
        return Mono.fromRunnable(
                () -> {
                    kept(job).attempts = attempts;
                    kept(job).dueAt = until;
                });
    }

    @Override
    public Mono<Job> find(JobId job) {
        return Mono.justOrEmpty(Optional.ofNullable(jobs.get(key(job))).map(kept -> kept.job));
    }

    @Override
    public Mono<Job> claim(JobId job) {
        return find(job);
    }

    @Override
    public Mono<Void> save(Job job) {
        return Mono.fromRunnable(() -> kept(job.id()).job = job);
    }

    @Override
    public Mono<JobPage> page(Visibility visibility, PageRequest page) {
        return Mono.fromSupplier(
                () ->
                        new JobPage(
                                jobs.values().stream()
                                        .map(kept -> kept.job)
                                        .filter(job -> visibility.covers(ownersOf(job)))
                                        .sorted(
                                                Comparator.comparing((Job job) -> key(job.id()))
                                                        .reversed())
                                        .limit(page.limit())
                                        .toList(),
                                Optional.empty()));
    }

    @Override
    public Mono<List<ReasonCount>> reasons(JobId job) {
        return Mono.fromSupplier(
                () ->
                        kept(job).results.stream()
                                .flatMap(result -> result.reason().stream())
                                .collect(
                                        Collectors.groupingBy(
                                                Function.identity(), Collectors.counting()))
                                .entrySet()
                                .stream()
                                .map(InMemoryJobs::count)
                                .sorted(Comparator.comparing(ReasonCount::count).reversed())
                                .toList());
    }

    @Override
    public Mono<ResultPage> results(
            Visibility leads, JobId job, Optional<JobResult.Outcome> outcome, PageRequest page) {
        return Mono.fromSupplier(
                () ->
                        new ResultPage(
                                kept(job).results.stream()
                                        .filter(
                                                one ->
                                                        outcome.map(one.outcome()::equals)
                                                                .orElse(true))
                                        .map(
                                                one ->
                                                        new ResultView(
                                                                one,
                                                                Optional.empty(),
                                                                Optional.empty()))
                                        .sorted(
                                                Comparator.comparing(
                                                        view -> view.result().record().toString()))
                                        .limit(page.limit())
                                        .toList(),
                                Optional.empty()));
    }

    private Kept kept(JobId job) {
        return jobs.get(key(job));
    }

    private static String key(JobId job) {
        return job.value().toString();
    }

    private static Owners ownersOf(Job job) {
        return new Owners(Optional.empty(), Optional.empty(), Optional.of(job.owner()));
    }

    private static ReasonCount count(Map.Entry<Reason, Long> counted) {
        return new ReasonCount(counted.getKey(), Math.toIntExact(counted.getValue()));
    }

    private static final class Kept {
        private final List<UUID> waiting;
        private final List<JobResult> results = new ArrayList<>();
        private Job job;
        private Instant dueAt;
        private int attempts;

        Kept(Job job, List<UUID> records) {
            this.job = job;
            this.dueAt = job.startedAt();
            this.waiting = new ArrayList<>(records);
        }

        Turn turn() {
            List<UUID> some = waiting.stream().limit(SMALL_SLICE).toList();
            return new Turn(
                    job,
                    Optional.of(new SliceOf(0, some)).filter(slice -> !some.isEmpty()),
                    attempts);
        }

        void settle(Job after, List<JobResult> told, Instant now) {
            results.addAll(told);
            told.forEach(one -> waiting.remove(one.record()));
            job = after;
            attempts = 0;
            dueAt = now;
        }
    }
}
