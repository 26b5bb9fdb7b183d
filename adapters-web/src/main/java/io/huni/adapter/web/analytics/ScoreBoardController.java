package io.huni.adapter.web.analytics;

import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.Texts;
import io.huni.application.analytics.ScoreQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

/** How good the leads at hand are. */
@RestController
@RequestMapping("/api/v1/scoring/dashboard")
@Tag(name = "scoring")
final class ScoreBoardController {
    private final ScoreQueries scores;
    private final Texts texts;

    ScoreBoardController(ScoreQueries scores, Texts texts) {
        this.scores = scores;
        this.texts = texts;
    }

    @GetMapping
    @Refuses(403)
    @Operation(
            operationId = "readScoreDashboard",
            summary = "The open leads by level, what to do first, the best, and the method")
    Mono<ScoreBoardJson> readScoreDashboard(Actor actor, Language language) {
        return scores.dashboard(actor).map(found -> ScoreBoardJson.of(found, texts, language));
    }
}
