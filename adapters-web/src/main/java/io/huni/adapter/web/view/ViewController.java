package io.huni.adapter.web.view;

import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.application.view.KeepViews;
import io.huni.domain.identity.Actor;
import io.huni.domain.view.ListName;
import io.huni.domain.view.ViewId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.List;

/** Ways to look at a list that people have given a name. */
@RestController
@RequestMapping("/api/v1/views")
@Tag(name = "view")
final class ViewController {
    private final KeepViews views;

    ViewController(KeepViews views) {
        this.views = views;
    }

    @GetMapping
    @Parameter(
            name = "list",
            in = ParameterIn.QUERY,
            description = "Absent: LEADS",
            schema = @Schema(implementation = ListName.class))
    @Operation(operationId = "listViews", summary = "My saved views and those that others share")
    Mono<ViewList> listViews(QueryParameters query, Actor.Person actor) {
        ListName list = query.one("list", ListName.class).orElse(ListName.LEADS);
        return views.of(actor, list)
                .map(
                        found ->
                                new ViewList(
                                        found.stream()
                                                .map(view -> ViewJson.of(view, actor))
                                                .toList()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Once
    @Operation(operationId = "saveView", summary = "Give a way to look at a list a name")
    Mono<ViewJson> saveView(@RequestBody ViewForms.NewView form, Actor.Person actor) {
        return Mono.defer(() -> views.add(actor, form.wishes(), form.onList()))
                .map(view -> ViewJson.of(view, actor));
    }

    @PatchMapping("/{id}")
    @Operation(operationId = "changeView", summary = "Change a saved view; what is absent stays")
    Mono<ViewJson> changeView(
            @PathVariable ViewId id, @RequestBody ViewForms.ViewChange form, Actor.Person actor) {
        return Mono.defer(() -> views.change(actor, id, form.change()))
                .map(view -> ViewJson.of(view, actor));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteView", summary = "Forget a saved view")
    Mono<Void> deleteView(@PathVariable ViewId id, Actor.Person actor) {
        return views.delete(actor, id);
    }

    @Schema(name = "ViewList")
    record ViewList(List<ViewJson> items) {}
}
