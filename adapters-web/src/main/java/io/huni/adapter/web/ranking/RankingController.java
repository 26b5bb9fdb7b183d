package io.huni.adapter.web.ranking;

import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.Texts;
import io.huni.application.ranking.AskForTraining;
import io.huni.application.ranking.RankingQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.LeadId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

/** How likely leads are to convert, as learned from those before them. */
@RestController
@RequestMapping("/api/v1/ranking")
@Tag(name = "ranking")
final class RankingController {
    private final RankingQueries queries;
    private final AskForTraining askForTraining;
    private final RankingWords words;

    RankingController(RankingQueries queries, AskForTraining askForTraining, Texts texts) {
        this.queries = queries;
        this.askForTraining = askForTraining;
        this.words = new RankingWords(texts);
    }

    @GetMapping
    @Refuses({403, 404})
    @Operation(
            operationId = "readRanking",
            summary = "The model in use with its card, and the last 30 trainings")
    Mono<RankingJson> readRanking(Actor actor, Language language) {
        return queries.state(actor).map(state -> RankingJson.of(state, words, language));
    }

    @PostMapping("/trainings")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({403, 404})
    @Operation(
            operationId = "trainRanking",
            summary = "Have the model learned anew; while a training is open, that one")
    Mono<TrainingJson> trainRanking(Actor actor, Language language) {
        return askForTraining
                .ask(actor)
                .map(training -> TrainingJson.of(training, words, language));
    }

    @GetMapping("/leads/{id}")
    @Refuses(403)
    @Operation(
            operationId = "readChance",
            summary = "How likely a lead is to convert, learned and never certain, with reasons")
    Mono<ChanceJson> readChance(@PathVariable LeadId id, Actor actor, Language language) {
        return queries.chance(actor, id).map(judged -> ChanceJson.of(judged, words, language));
    }
}
