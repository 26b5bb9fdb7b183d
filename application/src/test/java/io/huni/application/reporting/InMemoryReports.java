package io.huni.application.reporting;

import io.huni.application.reporting.KeepReportSchedules.Kept;
import io.huni.application.reporting.port.ReportRuns;
import io.huni.application.reporting.port.ReportSchedules;
import io.huni.domain.identity.UserId;
import io.huni.domain.reporting.ReportRun;
import io.huni.domain.reporting.ReportRunId;
import io.huni.domain.reporting.ReportSchedule;
import io.huni.domain.reporting.ReportScheduleId;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Schedules and runs of tests. */
public final class InMemoryReports implements ReportSchedules, ReportRuns {
    private final Map<ReportScheduleId, Held> schedules = new LinkedHashMap<>();
    private final Map<ReportRunId, HeldRun> runs = new LinkedHashMap<>();

    private record Held(ReportSchedule schedule, Optional<Instant> next) {}

    private record HeldRun(
            ReportScheduleId of,
            ReportRun run,
            Optional<UUID> claim,
            Instant tryAt,
            int attempts) {}

    @Override
    public Mono<List<Kept>> all(Optional<UserId> owner) {
        return Mono.fromSupplier(
                () ->
                        schedules.values().stream()
                                .filter(
                                        held ->
                                                owner.filter(o -> !held.schedule().isOf(o))
                                                        .isEmpty())
                                .sorted(Comparator.comparing(held -> held.schedule().name()))
                                .map(held -> kept(held))
                                .toList());
    }

    private Kept kept(Held held) {
        return new Kept(
                held.schedule(),
                "Ayşe",
                false,
                held.next(),
                of(held.schedule().id()).stream().findFirst());
    }

    private List<ReportRun> of(ReportScheduleId schedule) {
        return runs.values().stream()
                .filter(held -> held.of().equals(schedule))
                .map(HeldRun::run)
                .sorted(Comparator.comparing(ReportRun::dueAt).reversed())
                .toList();
    }

    @Override
    public Mono<ReportSchedule> find(ReportScheduleId schedule) {
        return Mono.defer(() -> Mono.justOrEmpty(schedules.get(schedule)).map(Held::schedule));
    }

    @Override
    public Mono<Void> save(ReportSchedule schedule, Optional<Instant> next) {
        return Mono.fromRunnable(() -> schedules.put(schedule.id(), new Held(schedule, next)));
    }

    @Override
    public Mono<Void> delete(ReportScheduleId schedule) {
        return Mono.fromRunnable(() -> schedules.remove(schedule));
    }

    @Override
    public Mono<List<ReportRun>> runs(ReportScheduleId schedule) {
        return Mono.fromSupplier(() -> of(schedule));
    }

    @Override
    public Mono<Due> due(Instant now) {
        return Mono.defer(
                () ->
                        Mono.justOrEmpty(
                                schedules.values().stream()
                                        .filter(held -> held.schedule().active())
                                        .filter(
                                                held ->
                                                        held.next()
                                                                .filter(at -> !at.isAfter(now))
                                                                .isPresent())
                                        .map(
                                                held ->
                                                        new Due(
                                                                held.schedule(),
                                                                held.next().orElseThrow()))
                                        .findFirst()));
    }

    @Override
    public Mono<Void> add(ReportSchedule schedule, ReportRunId run, Instant dueAt, boolean byHand) {
        return Mono.fromRunnable(
                () -> {
                    if (of(schedule.id()).stream().noneMatch(one -> one.dueAt().equals(dueAt))) {
                        ReportRun waiting =
                                new ReportRun(
                                        run,
                                        dueAt,
                                        byHand,
                                        ReportRun.State.WAITING,
                                        Optional.empty(),
                                        0,
                                        Optional.empty());
                        runs.put(
                                run,
                                new HeldRun(schedule.id(), waiting, Optional.empty(), dueAt, 0));
                    }
                });
    }

    @Override
    public Mono<Void> nextAt(ReportSchedule schedule, Optional<Instant> next) {
        return save(schedule, next);
    }

    @Override
    public Mono<Turn> claim(Instant now, Duration lease) {
        return Mono.defer(
                () ->
                        Mono.justOrEmpty(
                                runs.values().stream()
                                        .filter(one -> one.run().state() == ReportRun.State.WAITING)
                                        .filter(one -> !one.tryAt().isAfter(now))
                                        .findFirst()
                                        .map(one -> claimed(one, now.plus(lease)))));
    }

    private Turn claimed(HeldRun one, Instant until) {
        UUID claim = UUID.randomUUID();
        int attempts = one.attempts() + 1;
        runs.put(
                one.run().id(),
                new HeldRun(one.of(), one.run(), Optional.of(claim), until, attempts));
        return new Turn(schedules.get(one.of()).schedule(), one.run(), claim, attempts);
    }

    @Override
    public Mono<Boolean> end(Turn turn, ReportRun ended) {
        return Mono.fromSupplier(
                () -> {
                    HeldRun held = runs.get(turn.run().id());
                    boolean own = held.claim().equals(Optional.of(turn.claim()));
                    if (own) {
                        runs.put(
                                ended.id(),
                                new HeldRun(
                                        held.of(),
                                        ended,
                                        Optional.empty(),
                                        held.tryAt(),
                                        held.attempts()));
                    }
                    return own;
                });
    }

    @Override
    public Mono<Void> later(Turn turn, Instant until) {
        return Mono.fromRunnable(
                () ->
                        runs.computeIfPresent(
                                turn.run().id(),
                                (id, held) ->
                                        new HeldRun(
                                                held.of(),
                                                held.run(),
                                                Optional.empty(),
                                                until,
                                                held.attempts())));
    }
}
