package io.huni.adapter.web.job;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.JobJson;
import io.huni.adapter.web.shared.JobWords;
import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Paged;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.job.JobQueries;
import io.huni.application.job.JobQueries.JobPage;
import io.huni.application.job.JobQueries.ResultPage;
import io.huni.application.job.JobQueries.ResultView;
import io.huni.application.job.SteerJob;
import io.huni.domain.identity.Actor;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobResult;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The caller's long work. */
@RestController
@RequestMapping("/api/v1/jobs")
@Tag(name = "job")
final class JobController {
    private static final String ME = "me";

    private final JobQueries jobs;
    private final SteerJob steerJob;
    private final JobWords words;

    JobController(JobQueries jobs, SteerJob steerJob, JobWords words) {
        this.jobs = jobs;
        this.steerJob = steerJob;
        this.words = words;
    }

    @GetMapping
    @Paged
    @Parameter(
            name = "owner",
            in = ParameterIn.QUERY,
            description = "me leaves those of everybody else away",
            schema = @Schema(allowableValues = ME))
    @Operation(
            operationId = "listJobs",
            summary = "Jobs, the newest first: the own ones, and all for who sees everything")
    Mono<JobPageJson> listJobs(QueryParameters query, Actor actor, Language language) {
        return asked(query, actor).map(page -> page(page, language));
    }

    private Mono<JobPage> asked(QueryParameters query, Actor actor) {
        return query.one("owner", JobController::me).isPresent()
                ? jobs.ownPage(actor, query.page())
                : jobs.page(actor, query.page());
    }

    private static String me(String owner) {
        if (!ME.equals(owner)) {
            throw Fields.unknown("owner", owner);
        }
        return owner;
    }

    private JobPageJson page(JobPage page, Language language) {
        return new JobPageJson(
                page.items().stream().map(job -> words.job(job, language)).toList(),
                page.nextCursor());
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readJob", summary = "How far a job is, or how it ended")
    Mono<JobJson> readJob(@PathVariable JobId id, Actor actor, Language language) {
        return jobs.get(actor, id).map(view -> words.job(view, language));
    }

    @GetMapping("/{id}/results")
    @Paged
    @Parameter(
            name = "outcome",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = JobResult.Outcome.class))
    @Operation(operationId = "listJobResults", summary = "What became of each record of a job")
    Mono<JobResultPage> listJobResults(
            @PathVariable JobId id, QueryParameters query, Actor actor, Language language) {
        return jobs.results(actor, id, query.one("outcome", JobResult.Outcome.class), query.page())
                .map(page -> results(page, language));
    }

    private JobResultPage results(ResultPage page, Language language) {
        return new JobResultPage(
                page.items().stream().map(view -> result(view, language)).toList(),
                page.nextCursor());
    }

    private JobResultJson result(ResultView view, Language language) {
        JobResult result = view.result();
        return new JobResultJson(
                result.record(),
                view.number(),
                view.title(),
                result.outcome(),
                result.reason().map(reason -> words.why(reason, language)));
    }

    @PostMapping("/{id}/cancel")
    @Refuses(409)
    @Operation(operationId = "cancelJob", summary = "Stop a job after the slice that it is at")
    Mono<JobJson> cancelJob(@PathVariable JobId id, Actor actor, Language language) {
        return steerJob.cancel(actor, id).map(job -> words.job(job, language));
    }

    @PostMapping("/{id}/undo")
    @Refuses(409)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Once
    @Operation(
            operationId = "undoJob",
            summary = "Put back what a job has done, as a job; what was changed since stays")
    Mono<JobJson> undoJob(@PathVariable JobId id, Actor actor, Language language) {
        return steerJob.undo(actor, id).map(job -> words.job(job, language));
    }

    @PostMapping("/{id}/retry")
    @Refuses(409)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Once
    @Operation(
            operationId = "retryJob",
            summary = "Do the same to the records that a job has left out, as a new job")
    Mono<JobJson> retryJob(@PathVariable JobId id, Actor actor, Language language) {
        return steerJob.retry(actor, id).map(job -> words.job(job, language));
    }

    @Schema(name = "JobPage")
    record JobPageJson(List<JobJson> items, Optional<String> nextCursor) {}

    @Schema(name = "JobResultPage")
    record JobResultPage(List<JobResultJson> items, Optional<String> nextCursor) {}

    /**
     * @param number for people; absent when the record is not there for the caller any more
     */
    @Schema(name = "JobResult")
    record JobResultJson(
            UUID recordId,
            Optional<Long> number,
            Optional<String> title,
            JobResult.Outcome outcome,
            Optional<JobJson.Why> reason) {}
}
