package io.huni.adapter.web.reporting;

import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.reporting.KeepReportSchedules;
import io.huni.domain.identity.Actor;
import io.huni.domain.reporting.ReportScheduleId;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

/** Reports and exports that are mailed again and again. */
@RestController
@RequestMapping("/api/v1/report-schedules")
@Tag(name = "reporting")
final class ScheduleController {
    private final KeepReportSchedules schedules;

    ScheduleController(KeepReportSchedules schedules) {
        this.schedules = schedules;
    }

    @GetMapping
    @Refuses(403)
    @Operation(
            operationId = "listReportSchedules",
            summary = "My schedules; who sees everything sees those of others, too")
    Mono<ScheduleJson.All> listReportSchedules(Actor.Person actor) {
        return schedules
                .all(actor)
                .map(all -> all.stream().map(one -> ScheduleJson.of(one, actor)).toList())
                .map(ScheduleJson.All::new);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Once
    @Operation(
            operationId = "addReportSchedule",
            summary = "Have a report or an export mailed again and again, made in my scope")
    Mono<ScheduleJson.Created> addReportSchedule(
            @RequestBody ScheduleForms.Wish form, Actor.Person actor, Language language) {
        return Mono.defer(() -> schedules.add(actor, form.wishes(language)))
                .map(id -> new ScheduleJson.Created(id.value()));
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "changeReportSchedule", summary = "Change a schedule of mine")
    Mono<Void> changeReportSchedule(
            @PathVariable ReportScheduleId id,
            @RequestBody ScheduleForms.Wish form,
            Actor.Person actor,
            Language language) {
        return Mono.defer(() -> schedules.change(actor, id, form.wishes(language)));
    }

    @PostMapping("/{id}/pause")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "pauseReportSchedule", summary = "Stop a schedule for now")
    Mono<Void> pauseReportSchedule(@PathVariable ReportScheduleId id, Actor.Person actor) {
        return schedules.pause(actor, id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteReportSchedule", summary = "Forget a schedule and its runs")
    Mono<Void> deleteReportSchedule(@PathVariable ReportScheduleId id, Actor.Person actor) {
        return schedules.delete(actor, id);
    }

    @PostMapping("/{id}/runs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Once
    @Operation(operationId = "sendReportNow", summary = "Send a schedule of mine at once")
    Mono<Void> sendReportNow(@PathVariable ReportScheduleId id, Actor.Person actor) {
        return schedules.sendNow(actor, id);
    }

    @GetMapping("/{id}/runs")
    @Refuses(403)
    @Operation(
            operationId = "listReportRuns",
            summary = "When a schedule was due and what came of it, the newest first")
    Mono<ScheduleJson.Runs> listReportRuns(@PathVariable ReportScheduleId id, Actor.Person actor) {
        return schedules
                .runs(actor, id)
                .map(runs -> runs.stream().map(ScheduleJson.Run::of).toList())
                .map(ScheduleJson.Runs::new);
    }
}
