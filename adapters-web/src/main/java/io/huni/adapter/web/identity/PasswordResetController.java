package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.Sessions;
import io.huni.adapter.web.shared.Wire;
import io.huni.application.identity.reset.RequestPasswordReset;
import io.huni.application.identity.reset.ResetPassword;
import io.huni.domain.identity.Password;
import io.huni.domain.shared.Require;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/** A new password for who has forgotten the old one. */
@RestController
@RequestMapping("/api/v1/password-resets")
@Tag(name = "identity")
final class PasswordResetController {
    private static final int LONGEST_EMAIL = 254;

    private final RequestPasswordReset requestPasswordReset;
    private final ResetPassword resetPassword;
    private final Sessions sessions;
    private final Wire wire;

    PasswordResetController(
            RequestPasswordReset requestPasswordReset,
            ResetPassword resetPassword,
            Sessions sessions,
            Wire wire) {
        this.requestPasswordReset = requestPasswordReset;
        this.resetPassword = resetPassword;
        this.sessions = sessions;
        this.wire = wire;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses(429)
    @Operation(
            operationId = "requestPasswordReset",
            summary = "Send a link to a new password, if the address is known; never says whether")
    Mono<Void> requestPasswordReset(@RequestBody Asked asked, ServerWebExchange exchange) {
        return Mono.defer(
                () ->
                        requestPasswordReset.request(
                                asked.address(), wire.address(exchange.getRequest())));
    }

    @PostMapping("/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(429)
    @Operation(
            operationId = "resetPassword",
            summary = "Set a new password by the link of a mail; ends every session")
    Mono<Void> resetPassword(@RequestBody NewPassword form, ServerWebExchange exchange) {
        return Mono.defer(
                        () ->
                                resetPassword.reset(
                                        LinkToken.read(form.token),
                                        Fields.required("password", form.password, Password::new),
                                        wire.address(exchange.getRequest())))
                .doOnSuccess(done -> sessions.forgetAll());
    }

    @Schema(name = "PasswordResetRequest")
    record Asked(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "ayse@anadolu.example")
                    @Nullable String email) {
        String address() {
            return Require.atMost("email", Fields.required("email", email), LONGEST_EMAIL);
        }
    }

    @Schema(name = "PasswordReset")
    record NewPassword(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable String token,
            @Schema(requiredMode = RequiredMode.REQUIRED, format = "password", minLength = 10)
                    @Nullable String password) {}
}
