package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.identity.invitation.InvitePerson;
import io.huni.application.identity.invitation.PendingInvitations;
import io.huni.application.mail.MailQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.InvitationId;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.identity.TeamId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;
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

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invitations, as those who invite see them. */
@RestController
@RequestMapping("/api/v1/invitations")
@Tag(name = "identity")
final class InvitationController {
    private final InvitePerson invitePerson;
    private final PendingInvitations invitations;
    private final MailQueries mails;

    InvitationController(
            InvitePerson invitePerson, PendingInvitations invitations, MailQueries mails) {
        this.invitePerson = invitePerson;
        this.invitations = invitations;
        this.mails = mails;
    }

    @GetMapping
    @Refuses(403)
    @Operation(operationId = "listInvitations", summary = "Pending invitations, the latest first")
    Mono<InvitationList> listInvitations(Actor actor) {
        return invitations
                .all(actor)
                .map(
                        found ->
                                new InvitationList(
                                        found.stream().map(InvitationJson::of).toList(),
                                        mails.hasServer()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses(409)
    @Once
    @Operation(operationId = "invitePerson", summary = "Invite a person by mail")
    Mono<InvitationJson> invitePerson(@RequestBody NewInvitation form, Actor.Person actor) {
        return Mono.defer(() -> invitePerson.invite(form.command(actor))).map(InvitationJson::of);
    }

    @PostMapping("/{id}/resend")
    @Once
    @Operation(
            operationId = "resendInvitation",
            summary = "Send a new link, whereby the old one ends")
    Mono<InvitationJson> resendInvitation(@PathVariable InvitationId id, Actor.Person actor) {
        return invitations.resend(actor, id).map(InvitationJson::of);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "withdrawInvitation", summary = "Withdraw an invitation")
    Mono<Void> withdrawInvitation(@PathVariable InvitationId id, Actor actor) {
        return invitations.withdraw(actor, id);
    }

    /**
     * @param hasMailServer whether a mail server is configured; without one the invitations wait
     */
    @Schema(name = "InvitationList")
    record InvitationList(List<InvitationJson> items, boolean hasMailServer) {}

    @Schema(name = "NewInvitation")
    record NewInvitation(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "ayse@anadolu.example")
                    @Nullable String email,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "STAFF") @Nullable String role,
            @Nullable UUID distributorId,
            @Nullable UUID teamId,
            @Nullable Language language) {

        InvitePerson.Command command(Actor.Person actor) {
            return new InvitePerson.Command(
                    actor,
                    Fields.required("email", email, EmailAddress::new),
                    Fields.required("role", role, RoleKey::new),
                    Fields.optional("distributorId", distributorId, DistributorId::new),
                    Fields.optional("teamId", teamId, TeamId::new),
                    Optional.ofNullable(language).orElse(Language.TR));
        }
    }
}
