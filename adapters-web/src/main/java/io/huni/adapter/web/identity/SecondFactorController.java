package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.Wire;
import io.huni.application.identity.factor.OwnSecondFactor;
import io.huni.application.identity.factor.OwnSecondFactor.Enrolment;
import io.huni.application.identity.factor.OwnSecondFactor.State;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.RecoveryCode;
import io.huni.domain.shared.Require;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The caller's own second step of signing in. */
@RestController
@RequestMapping("/api/v1/second-factor")
@Tag(name = "identity")
final class SecondFactorController {
    private static final int LONGEST_CODE = 40;

    private final OwnSecondFactor secondFactor;
    private final Wire wire;

    SecondFactorController(OwnSecondFactor secondFactor, Wire wire) {
        this.secondFactor = secondFactor;
        this.wire = wire;
    }

    @GetMapping
    @Operation(operationId = "readSecondFactor", summary = "Whether my second step is on")
    Mono<SecondFactorJson> readSecondFactor(Actor.Person actor) {
        return secondFactor.state(actor).map(SecondFactorJson::of);
    }

    @PostMapping
    @Refuses(409)
    @Operation(
            operationId = "beginSecondFactor",
            summary = "A new secret to scan; counts when its first code is confirmed")
    Mono<EnrolmentJson> beginSecondFactor(Actor.Person actor) {
        return secondFactor.begin(actor).map(EnrolmentJson::of);
    }

    @PostMapping("/confirmation")
    @Refuses({409, 429})
    @Operation(
            operationId = "confirmSecondFactor",
            summary = "Switch my second step on with its first code; tells the recovery codes once")
    Mono<RecoveryCodeList> confirmSecondFactor(
            @RequestBody Code code, Actor.Person actor, ServerWebExchange exchange) {
        return Mono.defer(() -> secondFactor.confirm(actor, code.read(), from(exchange)))
                .map(RecoveryCodeList::of);
    }

    @PostMapping("/recovery-codes")
    @Refuses({409, 429})
    @Operation(
            operationId = "renewRecoveryCodes",
            summary = "New recovery codes in place of the old ones")
    Mono<RecoveryCodeList> renewRecoveryCodes(
            @RequestBody Code code, Actor.Person actor, ServerWebExchange exchange) {
        return Mono.defer(() -> secondFactor.renewRecoveryCodes(actor, code.read(), from(exchange)))
                .map(RecoveryCodeList::of);
    }

    @PostMapping("/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({409, 429})
    @Operation(operationId = "removeSecondFactor", summary = "Switch my second step off")
    Mono<Void> removeSecondFactor(
            @RequestBody Code code, Actor.Person actor, ServerWebExchange exchange) {
        return Mono.defer(() -> secondFactor.switchOff(actor, code.read(), from(exchange)));
    }

    private String from(ServerWebExchange exchange) {
        return wire.address(exchange.getRequest());
    }

    @Schema(name = "SecondFactorCode")
    record Code(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "492039")
                    @Nullable String code) {
        String read() {
            return Require.text("code", Fields.required("code", code), LONGEST_CODE);
        }
    }

    @Schema(name = "SecondFactor")
    record SecondFactorJson(
            boolean on, Optional<Instant> since, @Schema(example = "10") long recoveryCodesLeft) {
        static SecondFactorJson of(State state) {
            return new SecondFactorJson(
                    state.since().isPresent(), state.since(), state.recoveryCodesLeft());
        }
    }

    @Schema(name = "Enrolment")
    record EnrolmentJson(
            @Schema(example = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP") String secret,
            String uri,
            QrCodeJson qrCode) {
        static EnrolmentJson of(Enrolment enrolment) {
            return new EnrolmentJson(
                    enrolment.secret(), enrolment.uri(), QrCodeJson.of(enrolment.uri()));
        }
    }

    @Schema(name = "RecoveryCodeList")
    record RecoveryCodeList(List<String> items) {
        static RecoveryCodeList of(List<RecoveryCode> codes) {
            return new RecoveryCodeList(codes.stream().map(RecoveryCode::plain).toList());
        }
    }
}
