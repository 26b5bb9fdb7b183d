package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Preconditions;
import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.Sessions;
import io.huni.application.identity.SaveTeam;
import io.huni.application.identity.TeamQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.TeamId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

/** Teams and who is in them. Whoever changes team sees other leads from the next call on. */
@RestController
@RequestMapping("/api/v1/teams")
@Tag(name = "identity")
final class TeamController {
    private final TeamQueries teams;
    private final SaveTeam saveTeam;
    private final Sessions sessions;

    TeamController(TeamQueries teams, SaveTeam saveTeam, Sessions sessions) {
        this.teams = teams;
        this.saveTeam = saveTeam;
        this.sessions = sessions;
    }

    @GetMapping
    @Refuses(403)
    @Operation(operationId = "listTeams", summary = "Teams with their people, as far as I may see")
    Mono<TeamJson.Teams> listTeams(Actor actor) {
        return teams.visibleTo(actor).map(TeamJson.Teams::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses(409)
    @Once
    @Operation(operationId = "createTeam", summary = "Add a team")
    Mono<TeamJson.Saved> createTeam(@RequestBody TeamForm form, Actor actor) {
        return Mono.defer(
                        () ->
                                saveTeam.add(
                                        actor,
                                        Fields.required("name", form.name()),
                                        form.department().value(),
                                        form.people()))
                .doOnNext(team -> sessions.forgetAll())
                .map(TeamJson.Saved::of);
    }

    @PatchMapping("/{id}")
    @Refuses({409, 412})
    @Operation(operationId = "changeTeam", summary = "Rename a team, or say who is in it")
    Mono<ResponseEntity<TeamJson.Saved>> changeTeam(
            @PathVariable TeamId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody TeamForm form,
            Actor actor) {
        return Mono.defer(
                        () -> saveTeam.change(form.change(actor, id, Preconditions.seen(ifMatch))))
                .doOnNext(team -> sessions.forgetAll())
                .map(team -> Preconditions.tagged(team.version(), TeamJson.Saved.of(team)));
    }
}
