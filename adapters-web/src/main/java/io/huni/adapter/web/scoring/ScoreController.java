package io.huni.adapter.web.scoring;

import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.Texts;
import io.huni.application.scoring.ExplainScore;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.LeadId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

/** Why a lead has the score it has. */
@RestController
@RequestMapping("/api/v1/scoring")
@Tag(name = "scoring")
final class ScoreController {
    private final ExplainScore explainScore;
    private final Texts texts;

    ScoreController(ExplainScore explainScore, Texts texts) {
        this.explainScore = explainScore;
        this.texts = texts;
    }

    @GetMapping("/leads/{id}")
    @Refuses(403)
    @Operation(
            operationId = "explainScore",
            summary = "The score at this moment, factor by factor, and what would raise it")
    Mono<ScoreJson> explainScore(@PathVariable LeadId id, Actor actor, Language language) {
        return explainScore.explain(actor, id).map(card -> ScoreJson.of(card, texts, language));
    }
}
