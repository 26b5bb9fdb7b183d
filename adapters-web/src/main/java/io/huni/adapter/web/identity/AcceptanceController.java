package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Cookies;
import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.SessionJson;
import io.huni.adapter.web.shared.Wire;
import io.huni.application.identity.invitation.AcceptInvitation;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.domain.identity.Invitation;
import io.huni.domain.identity.Password;
import io.huni.domain.identity.Role;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.util.Optional;

/**
 * An invitation, as who holds its link sees it. The token travels in bodies, because addresses are
 * kept in logs.
 */
@RestController
@RequestMapping("/api/v1/invitations")
@Tag(name = "identity")
final class AcceptanceController {
    private final AcceptInvitation acceptInvitation;
    private final OrganisationQueries organisations;
    private final Cookies cookies;
    private final Wire wire;

    AcceptanceController(
            AcceptInvitation acceptInvitation,
            OrganisationQueries organisations,
            Cookies cookies,
            Wire wire) {
        this.acceptInvitation = acceptInvitation;
        this.organisations = organisations;
        this.cookies = cookies;
        this.wire = wire;
    }

    @PostMapping("/look")
    @Refuses(429)
    @Operation(operationId = "readInvitation", summary = "Whom a link invites, and to what")
    Mono<OpenInvitation> readInvitation(@RequestBody Link link, ServerWebExchange exchange) {
        return Mono.defer(
                        () ->
                                acceptInvitation.look(
                                        LinkToken.read(link.token),
                                        wire.address(exchange.getRequest())))
                .flatMap(
                        invitation ->
                                organisations
                                        .organisation()
                                        .map(house -> OpenInvitation.of(invitation, house)));
    }

    @PostMapping("/acceptance")
    @Refuses({409, 429})
    @Operation(
            operationId = "acceptInvitation",
            summary = "Accept an invitation with name and password; signs in")
    Mono<SessionJson> acceptInvitation(
            @RequestBody Acceptance acceptance, ServerWebExchange exchange) {
        return Mono.defer(
                        () ->
                                acceptInvitation.accept(
                                        acceptance.command(wire, exchange.getRequest())))
                .doOnNext(opened -> cookies.open(exchange, opened))
                .flatMap(
                        opened ->
                                organisations
                                        .organisation()
                                        .map(house -> SessionJson.of(opened.who().user(), house)));
    }

    @Schema(name = "InvitationLink")
    record Link(@Schema(requiredMode = RequiredMode.REQUIRED) @Nullable String token) {}

    @Schema(name = "OpenInvitation")
    record OpenInvitation(
            @Schema(example = "Anadolu Sağlık Turizmi") String organisation,
            @Schema(example = "ayse@anadolu.example") String email,
            @Schema(example = "STAFF") String role,
            Optional<String> roleName,
            Language language) {

        static OpenInvitation of(Invitation invitation, Organisation house) {
            Role role = invitation.role();
            return new OpenInvitation(
                    house.name(),
                    invitation.email().value(),
                    role.key().value(),
                    Optional.of(role).filter(own -> !own.isBuiltIn()).map(Role::name),
                    invitation.language());
        }
    }

    @Schema(name = "Acceptance")
    record Acceptance(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable String token,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Ayşe Yıldırım")
                    @Nullable String name,
            @Schema(requiredMode = RequiredMode.REQUIRED, format = "password", minLength = 10)
                    @Nullable String password) {

        AcceptInvitation.Command command(Wire wire, ServerHttpRequest request) {
            return new AcceptInvitation.Command(
                    LinkToken.read(token),
                    Fields.required("name", name),
                    Fields.required("password", password, Password::new),
                    Wire.userAgent(request),
                    wire.address(request));
        }
    }
}
