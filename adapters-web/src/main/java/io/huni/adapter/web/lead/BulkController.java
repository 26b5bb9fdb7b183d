package io.huni.adapter.web.lead;

import io.huni.adapter.web.shared.JobJson;
import io.huni.adapter.web.shared.JobWords;
import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.job.JobQueries;
import io.huni.application.lead.ChangeManyLeads;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

/** Many leads at once. */
@RestController
@RequestMapping("/api/v1/leads/bulk")
@Tag(name = "lead")
final class BulkController {
    private final ChangeManyLeads changeManyLeads;
    private final JobQueries jobs;
    private final JobWords words;

    BulkController(ChangeManyLeads changeManyLeads, JobQueries jobs, JobWords words) {
        this.changeManyLeads = changeManyLeads;
        this.jobs = jobs;
        this.words = words;
    }

    @PostMapping
    @Refuses(409)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Once
    @Operation(
            operationId = "changeManyLeads",
            summary = "Do one thing about many leads, as a job; the selection is frozen now")
    Mono<JobJson> changeManyLeads(@RequestBody BulkChange change, Actor actor, Language language) {
        return Mono.fromCallable(() -> command(change, actor))
                .flatMap(changeManyLeads::start)
                .flatMap(job -> jobs.get(actor, job))
                .map(view -> words.job(view, language));
    }

    private ChangeManyLeads.Command command(BulkChange change, Actor actor) {
        return new ChangeManyLeads.Command(actor, change.chosen(), change.wish());
    }
}
