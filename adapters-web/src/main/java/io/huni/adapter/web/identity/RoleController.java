package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Preconditions;
import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.Sessions;
import io.huni.application.identity.ExplainAccess;
import io.huni.application.identity.RoleQueries;
import io.huni.application.identity.SaveRole;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.identity.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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

/** Roles, and what they let a person see. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "identity")
final class RoleController {
    private final RoleQueries roles;
    private final SaveRole saveRole;
    private final ExplainAccess explainAccess;
    private final Sessions sessions;

    RoleController(
            RoleQueries roles, SaveRole saveRole, ExplainAccess explainAccess, Sessions sessions) {
        this.roles = roles;
        this.saveRole = saveRole;
        this.explainAccess = explainAccess;
        this.sessions = sessions;
    }

    @GetMapping("/roles")
    @Refuses(403)
    @Operation(
            operationId = "listRoles",
            summary = "The built-in and the own roles, and every right that there is")
    Mono<RoleJson.Roles> listRoles(Actor actor) {
        return roles.all(actor).map(found -> RoleJson.Roles.of(found, actor));
    }

    @PostMapping("/roles")
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses(409)
    @Once
    @Operation(operationId = "createRole", summary = "Add an own role")
    Mono<RoleJson> createRole(@RequestBody RoleForm form, Actor actor) {
        return Mono.defer(
                        () ->
                                saveRole.add(
                                        actor,
                                        Fields.required("name", form.name()),
                                        Fields.required("scope", form.scope()),
                                        Fields.required("rights", form.chosen().orElse(null))))
                .map(role -> RoleJson.of(role, 0, true));
    }

    @PatchMapping("/roles/{id}")
    @Refuses({409, 412})
    @Operation(operationId = "changeRole", summary = "Change an own role, for all who have it")
    Mono<ResponseEntity<RoleJson>> changeRole(
            @PathVariable RoleKey id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody RoleForm form,
            Actor actor) {
        return Mono.defer(
                        () -> saveRole.change(form.change(actor, id, Preconditions.seen(ifMatch))))
                .doOnNext(role -> sessions.forgetAll())
                .map(role -> Preconditions.tagged(role.version(), RoleJson.of(role, 0, true)));
    }

    @DeleteMapping("/roles/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({409, 412, 422})
    @Operation(operationId = "removeRole", summary = "Remove an own role that nobody has")
    Mono<Void> removeRole(
            @PathVariable RoleKey id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        return Mono.defer(() -> saveRole.remove(actor, id, Preconditions.seen(ifMatch)));
    }

    @GetMapping("/users/{id}/access")
    @Refuses(403)
    @Operation(
            operationId = "explainAccess",
            summary = "What a person can see and do, module by module, and why")
    Mono<AccessJson> explainAccess(@PathVariable UserId id, Actor actor) {
        return explainAccess.explain(actor, id).map(AccessJson::of);
    }
}
