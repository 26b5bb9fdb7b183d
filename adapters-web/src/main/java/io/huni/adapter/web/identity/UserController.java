package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Preconditions;
import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.Sessions;
import io.huni.adapter.web.shared.UserJson;
import io.huni.application.identity.ChangeUser;
import io.huni.application.identity.CreateUser;
import io.huni.application.identity.UserQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
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

import java.util.List;

/** People who sign in. */
@RestController
@RequestMapping("/api/v1/users")
@Tag(name = "identity")
final class UserController {
    private final UserQueries users;
    private final CreateUser createUser;
    private final ChangeUser changeUser;
    private final Sessions sessions;

    UserController(
            UserQueries users, CreateUser createUser, ChangeUser changeUser, Sessions sessions) {
        this.users = users;
        this.createUser = createUser;
        this.changeUser = changeUser;
        this.sessions = sessions;
    }

    @GetMapping
    @Refuses(403)
    @Operation(operationId = "listUsers", summary = "People, as far as I may see them")
    Mono<UserList> listUsers(Actor actor) {
        return users.visibleTo(actor)
                .map(found -> new UserList(found.stream().map(UserJson::of).toList()));
    }

    @GetMapping("/{id}")
    @Refuses(403)
    @Operation(operationId = "readUser", summary = "A person")
    Mono<ResponseEntity<UserJson>> readUser(@PathVariable UserId id, Actor actor) {
        return users.get(actor, id).map(UserController::tagged);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses(409)
    @Once
    @Operation(operationId = "createUser", summary = "Add a person with a first password")
    Mono<UserJson> createUser(@RequestBody NewUser user, Actor actor) {
        return Mono.defer(() -> createUser.create(user.command(actor))).map(UserJson::of);
    }

    @PatchMapping("/{id}")
    @Refuses({409, 412})
    @Operation(
            operationId = "changeUser",
            summary = "Change a person; switching one off ends every session")
    Mono<ResponseEntity<UserJson>> changeUser(
            @PathVariable UserId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody UserChange change,
            Actor actor) {
        return Mono.defer(
                        () ->
                                changeUser.change(
                                        change.command(actor, id, Preconditions.seen(ifMatch))))
                .doOnNext(user -> sessions.forgetAll())
                .map(UserController::tagged);
    }

    private static ResponseEntity<UserJson> tagged(User user) {
        return Preconditions.tagged(user.version(), UserJson.of(user));
    }

    @Schema(name = "UserList")
    record UserList(List<UserJson> items) {}
}
