package io.huni.adapter.web.assignment;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.assignment.AssignmentQueries;
import io.huni.application.assignment.SaveWorkSchedule;
import io.huni.domain.assignment.WorkSchedule;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** When people work: rules pass over those who do not. */
@RestController
@RequestMapping("/api/v1/work-schedules")
@Tag(name = "assignment")
final class WorkScheduleController {
    private final AssignmentQueries queries;
    private final SaveWorkSchedule saveSchedule;

    WorkScheduleController(AssignmentQueries queries, SaveWorkSchedule saveSchedule) {
        this.queries = queries;
        this.saveSchedule = saveSchedule;
    }

    @GetMapping
    @Refuses(403)
    @Operation(
            operationId = "readWorkSchedules",
            summary = "The organisation's week, and who has another or is away")
    Mono<ScheduleList> readWorkSchedules(Actor actor) {
        return queries.schedules(actor).map(ScheduleList::of);
    }

    @PutMapping("/usual")
    @Operation(
            operationId = "changeUsualWeek",
            summary = "Set the week of those who have none of their own")
    Mono<WeekJson> changeUsualWeek(@RequestBody WeekJson week, Actor actor) {
        return Mono.fromSupplier(week::week)
                .flatMap(read -> saveSchedule.saveUsual(actor, read).thenReturn(read))
                .map(WeekJson::of);
    }

    @PutMapping("/{id}")
    @Operation(operationId = "changeWorkSchedule", summary = "Set when a person works and is away")
    Mono<ScheduleJson> changeWorkSchedule(
            @PathVariable UserId id, @RequestBody ScheduleForm form, Actor actor) {
        return Mono.fromSupplier(form::schedule)
                .flatMap(read -> saveSchedule.save(actor, id, read).thenReturn(read))
                .map(saved -> ScheduleJson.of(id, saved));
    }

    @GetMapping("/own")
    @Operation(operationId = "readOwnSchedule", summary = "When I work and am away")
    Mono<ScheduleJson> readOwnSchedule(Actor actor) {
        return queries.ownSchedule(actor).map(schedule -> own(actor, schedule));
    }

    @PutMapping("/own/absence")
    @Operation(
            operationId = "changeOwnAbsence",
            summary = "Say that I am away, or with an empty body no longer")
    Mono<ScheduleJson> changeOwnAbsence(@RequestBody AbsenceForm form, Actor actor) {
        return Mono.defer(() -> saveSchedule.leave(actor, form.absence()))
                .map(schedule -> own(actor, schedule));
    }

    private static ScheduleJson own(Actor actor, WorkSchedule schedule) {
        return ScheduleJson.of(actor.user().orElseThrow(), schedule);
    }

    @Schema(name = "WorkScheduleList")
    record ScheduleList(WeekJson usual, List<ScheduleJson> own) {
        static ScheduleList of(AssignmentQueries.Schedules schedules) {
            return new ScheduleList(
                    WeekJson.of(schedules.usual()),
                    schedules.own().entrySet().stream()
                            .map(one -> ScheduleJson.of(one.getKey(), one.getValue()))
                            .toList());
        }
    }

    @Schema(name = "WorkSchedule")
    record ScheduleJson(
            UUID userId,
            Optional<WeekJson> week,
            Optional<Instant> awayFrom,
            Optional<Instant> awayUntil) {
        static ScheduleJson of(UserId person, WorkSchedule schedule) {
            return new ScheduleJson(
                    person.value(),
                    schedule.week().map(WeekJson::of),
                    schedule.away().map(away -> away.from()),
                    schedule.away().map(away -> away.until()));
        }
    }

    /** Without a week the organisation's holds. */
    @Schema(name = "WorkScheduleForm")
    record ScheduleForm(
            @Nullable WeekJson week, @Nullable Instant awayFrom, @Nullable Instant awayUntil) {
        WorkSchedule schedule() {
            return new WorkSchedule(
                    Optional.ofNullable(week).map(own -> Fields.within("/week", own::week)),
                    new AbsenceForm(awayFrom, awayUntil).absence());
        }
    }
}
