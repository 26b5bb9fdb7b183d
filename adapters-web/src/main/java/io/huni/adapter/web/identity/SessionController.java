package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Cookies;
import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.SessionJson;
import io.huni.adapter.web.shared.Sessions;
import io.huni.adapter.web.shared.Wire;
import io.huni.application.identity.ChangePreferences;
import io.huni.application.identity.SignIn;
import io.huni.application.identity.SignOut;
import io.huni.application.identity.SignedIn;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.AuditTrail;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.User;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.util.Objects;
import java.util.Optional;

/** Signing in, who am I, signing out. */
@RestController
@RequestMapping("/api/v1/session")
@Tag(name = "identity")
final class SessionController {
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PASSWORD = 200;
    private static final int LONGEST_CODE = 40;

    private final SignIn signIn;
    private final SignOut signOut;
    private final ChangePreferences changePreferences;
    private final OrganisationQueries organisations;
    private final Sessions sessions;
    private final Cookies cookies;
    private final AuditTrail trail;
    private final Wire wire;

    SessionController(
            SignIn signIn,
            SignOut signOut,
            ChangePreferences changePreferences,
            OrganisationQueries organisations,
            Sessions sessions,
            Cookies cookies,
            AuditTrail trail,
            Wire wire) {
        this.signIn = signIn;
        this.signOut = signOut;
        this.changePreferences = changePreferences;
        this.organisations = organisations;
        this.sessions = sessions;
        this.cookies = cookies;
        this.trail = trail;
        this.wire = wire;
    }

    @PostMapping
    @Refuses({401, 429})
    @Operation(
            operationId = "signIn",
            summary = "Sign in; sets the cookies HUNI_SESSION and XSRF-TOKEN")
    Mono<SessionJson> signIn(@RequestBody Credentials credentials, ServerWebExchange exchange) {
        return signIn.signIn(credentials.command(wire, exchange.getRequest()))
                .onErrorResume(Refused.class, refused -> failed(credentials, refused))
                .doOnNext(opened -> cookies.open(exchange, opened))
                .flatMap(opened -> session(opened.who().user()));
    }

    /**
     * Only what is an address is noted, because people type their password into the wrong field.
     */
    private <T> Mono<T> failed(Credentials credentials, Refused refused) {
        String account =
                EmailAddress.parse(Objects.toString(credentials.email, ""))
                        .map(EmailAddress::value)
                        .orElse("?");
        return trail.note(new AuditTrail.Act("SIGN_IN_FAILED", "session", account))
                .onErrorComplete()
                .then(Mono.error(refused));
    }

    @GetMapping
    @Operation(operationId = "readSession", summary = "Who am I and what may I do")
    Mono<SessionJson> readSession(SignedIn caller, ServerWebExchange exchange) {
        cookies.remind(exchange, caller.csrfToken());
        return session(caller.user());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "signOut", summary = "Sign out on this device")
    Mono<Void> signOut(SignedIn caller, ServerWebExchange exchange) {
        return signOut.signOut(caller)
                .doOnSuccess(done -> forget(exchange))
                .doOnSuccess(done -> cookies.close(exchange));
    }

    @PatchMapping("/preferences")
    @Operation(operationId = "changePreferences", summary = "Change my language and look")
    Mono<SessionJson> changePreferences(
            @RequestBody Preferences preferences, SignedIn caller, ServerWebExchange exchange) {
        return changePreferences
                .change(
                        caller.actor(),
                        Optional.ofNullable(preferences.language),
                        Optional.ofNullable(preferences.theme))
                .doOnNext(user -> forget(exchange))
                .flatMap(this::session);
    }

    private Mono<SessionJson> session(User user) {
        return organisations.organisation().map(house -> SessionJson.of(user, house));
    }

    private void forget(ServerWebExchange exchange) {
        Wire.token(exchange.getRequest()).ifPresent(sessions::forget);
    }

    @Schema(name = "Credentials")
    record Credentials(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "ayse@anadolu.example")
                    @Nullable String email,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "password")
                    @Nullable String password,
            @Schema(description = "Of the authenticator, or a recovery code", example = "492039")
                    @Nullable String code) {

        SignIn.Command command(Wire wire, ServerHttpRequest request) {
            return new SignIn.Command(
                    Require.atMost("email", Fields.required("email", email), LONGEST_EMAIL),
                    Require.atMost(
                            "password", Fields.required("password", password), LONGEST_PASSWORD),
                    Fields.optional(
                            "code", code, text -> Require.atMost("code", text, LONGEST_CODE)),
                    Wire.userAgent(request),
                    wire.address(request));
        }
    }

    @Schema(name = "Preferences")
    record Preferences(@Nullable Language language, @Nullable Theme theme) {}
}
