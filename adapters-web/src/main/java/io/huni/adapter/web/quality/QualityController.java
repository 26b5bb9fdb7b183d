package io.huni.adapter.web.quality;

import io.huni.adapter.web.shared.JobWords;
import io.huni.adapter.web.shared.Preconditions;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.job.JobQueries;
import io.huni.application.quality.QualityQueries;
import io.huni.application.quality.SaveCriteria;
import io.huni.application.shared.Ids;
import io.huni.domain.identity.Actor;
import io.huni.domain.quality.Criteria;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.LeadId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.Optional;

/** How much a person wants it, and how well it fits, by the criteria of the house. */
@RestController
@RequestMapping("/api/v1/quality")
@Tag(name = "quality")
final class QualityController {
    private final QualityQueries queries;
    private final SaveCriteria saveCriteria;
    private final JobQueries jobs;
    private final JobWords words;
    private final Ids ids;

    QualityController(
            QualityQueries queries,
            SaveCriteria saveCriteria,
            JobQueries jobs,
            JobWords words,
            Ids ids) {
        this.queries = queries;
        this.saveCriteria = saveCriteria;
        this.jobs = jobs;
        this.words = words;
        this.ids = ids;
    }

    @GetMapping("/leads/{id}")
    @Refuses(403)
    @Operation(operationId = "explainQuality", summary = "Interest and fit of a lead, with reasons")
    Mono<QualityJson> explainQuality(@PathVariable LeadId id, Actor actor) {
        return queries.explain(actor, id).map(QualityJson::of);
    }

    @GetMapping("/spread")
    @Refuses({403, 404})
    @Operation(operationId = "readQualitySpread", summary = "The open leads, interest by fit")
    Mono<SpreadJson> readQualitySpread(Actor actor) {
        return queries.spread(actor).map(SpreadJson::of);
    }

    @GetMapping("/criteria")
    @Refuses({403, 404})
    @Operation(operationId = "readCriteria", summary = "The criteria of both dimensions")
    Mono<ResponseEntity<CriteriaJson>> readCriteria(Actor actor) {
        return queries.criteria(actor)
                .map(criteria -> tagged(CriteriaJson.of(criteria, Optional.empty())));
    }

    @PutMapping("/criteria")
    @Refuses({404, 412})
    @Operation(
            operationId = "changeCriteria",
            summary = "Judge by these criteria from now on; a job judges the leads that there are")
    Mono<ResponseEntity<CriteriaJson>> changeCriteria(
            @RequestBody CriteriaForm form,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor,
            Language language) {
        return Mono.fromSupplier(() -> form.criteria(ids))
                .flatMap(wanted -> saveCriteria.save(actor, wanted, Preconditions.seen(ifMatch)))
                .flatMap(saved -> withJob(saved, actor, language))
                .map(QualityController::tagged);
    }

    @PostMapping("/preview")
    @Refuses({404})
    @Operation(
            operationId = "previewCriteria",
            summary = "The 500 newest leads by the criteria in place and by these; changes nothing")
    Mono<PreviewJson> previewCriteria(@RequestBody CriteriaForm form, Actor actor) {
        return Mono.fromSupplier(() -> form.criteria(ids))
                .flatMap(wanted -> queries.preview(actor, wanted))
                .map(PreviewJson::of);
    }

    private Mono<CriteriaJson> withJob(SaveCriteria.Saved saved, Actor actor, Language language) {
        Criteria criteria = saved.criteria();
        return Mono.justOrEmpty(saved.job())
                .flatMap(job -> jobs.get(actor, job))
                .map(view -> CriteriaJson.of(criteria, Optional.of(words.job(view, language))))
                .defaultIfEmpty(CriteriaJson.of(criteria, Optional.empty()));
    }

    private static ResponseEntity<CriteriaJson> tagged(CriteriaJson json) {
        return Preconditions.tagged(json.version(), json);
    }
}
