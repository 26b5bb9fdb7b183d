package io.huni.adapter.web.organisation;

import io.huni.adapter.web.WebSettings;
import io.huni.adapter.web.shared.Cookies;
import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.SessionJson;
import io.huni.adapter.web.shared.Wire;
import io.huni.application.organisation.CompleteSetup;
import io.huni.application.organisation.OrganisationQueries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/** The first start. */
@RestController
@RequestMapping("/api/v1/setup")
@Tag(name = "organisation")
final class SetupController {
    private final OrganisationQueries organisations;
    private final CompleteSetup completeSetup;
    private final WebSettings settings;
    private final Cookies cookies;
    private final Wire wire;

    SetupController(
            OrganisationQueries organisations,
            CompleteSetup completeSetup,
            WebSettings settings,
            Cookies cookies,
            Wire wire) {
        this.organisations = organisations;
        this.completeSetup = completeSetup;
        this.settings = settings;
        this.cookies = cookies;
        this.wire = wire;
    }

    @GetMapping
    @Operation(
            operationId = "readSetup",
            summary = "Whether the first start is done, and the accounts of the sample")
    Mono<SetupJson> readSetup() {
        return organisations.needsSetup().map(needed -> SetupJson.of(needed, settings));
    }

    @PostMapping
    @Refuses({403, 409})
    @Operation(
            operationId = "completeSetup",
            summary = "Found the organisation with the link of the first start; signs in")
    Mono<SessionJson> completeSetup(@RequestBody SetupForm form, ServerWebExchange exchange) {
        return Mono.defer(() -> completeSetup.complete(form.command(wire, exchange.getRequest())))
                .doOnNext(opened -> cookies.open(exchange, opened))
                .flatMap(
                        opened ->
                                organisations
                                        .organisation()
                                        .map(house -> SessionJson.of(opened.who().user(), house)));
    }
}
