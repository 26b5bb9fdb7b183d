package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.Sessions;
import io.huni.application.identity.ManageTokens;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.ApiToken;
import io.huni.domain.identity.TokenId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The caller's tokens for programs. */
@RestController
@RequestMapping("/api/v1/tokens")
@Tag(name = "identity")
final class TokenController {
    private static final int USUAL_DAYS = 90;

    private final ManageTokens tokens;
    private final Sessions sessions;

    TokenController(ManageTokens tokens, Sessions sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    @GetMapping
    @Refuses(403)
    @Operation(operationId = "listTokens", summary = "My API tokens, without their secrets")
    Mono<TokenList> listTokens(Actor.Person actor) {
        return tokens.own(actor)
                .map(found -> new TokenList(found.stream().map(TokenJson::of).toList()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Once
    @Operation(
            operationId = "createToken",
            summary = "Make an API token with some of my rights; its secret is told this once")
    Mono<IssuedToken> createToken(@RequestBody NewToken form, Actor.Person actor) {
        return Mono.defer(
                        () ->
                                tokens.issue(
                                        actor,
                                        Fields.required("name", form.name),
                                        RoleForm.rights(Fields.required("rights", form.rights)),
                                        ApiToken.lifetime(
                                                Optional.ofNullable(form.expiresInDays)
                                                        .orElse(USUAL_DAYS))))
                .map(issued -> new IssuedToken(TokenJson.of(issued.token()), issued.secret()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "revokeToken", summary = "End one of my API tokens at once")
    Mono<Void> revokeToken(@PathVariable TokenId id, Actor.Person actor) {
        return tokens.revoke(actor, id).doOnSuccess(done -> sessions.forgetAll());
    }

    @Schema(name = "NewToken")
    record NewToken(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Raporlama")
                    @Nullable String name,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "[\"lead:read\"]")
                    @Nullable List<String> rights,
            @Schema(minimum = "1", maximum = "366", defaultValue = "90")
                    @Nullable Integer expiresInDays) {}

    @Schema(name = "Token")
    record TokenJson(
            UUID id,
            @Schema(example = "Raporlama") String name,
            List<String> rights,
            Instant createdAt,
            Instant expiresAt,
            Optional<Instant> lastUsedAt) {
        static TokenJson of(ApiToken token) {
            return new TokenJson(
                    token.id().value(),
                    token.name(),
                    RoleJson.keys(token.rights()),
                    token.createdAt(),
                    token.expiresAt(),
                    token.lastUsedAt());
        }
    }

    @Schema(name = "TokenList")
    record TokenList(List<TokenJson> items) {}

    /**
     * @param secret for {@code Authorization: Bearer}; nobody can read it again
     */
    @Schema(name = "IssuedToken")
    record IssuedToken(
            TokenJson token,
            @Schema(example = "huni_3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA") String secret) {}
}
