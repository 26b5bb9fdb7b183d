package io.huni.adapter.web.identity;

import io.huni.domain.identity.Invitation;
import io.huni.domain.identity.Role;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A pending invitation.
 *
 * @param endsAt when the link of the last mail ends
 */
@Schema(name = "Invitation")
record InvitationJson(
        UUID id,
        @Schema(example = "ayse@anadolu.example") String email,
        @Schema(example = "STAFF") String role,
        Optional<String> roleName,
        Optional<UUID> distributorId,
        Optional<UUID> teamId,
        Language language,
        UUID invitedBy,
        Instant invitedAt,
        Instant endsAt) {

    static InvitationJson of(Invitation invitation) {
        return new InvitationJson(
                invitation.id().value(),
                invitation.email().value(),
                invitation.role().key().value(),
                Optional.of(invitation.role()).filter(role -> !role.isBuiltIn()).map(Role::name),
                invitation.distributor().map(id -> id.value()),
                invitation.team().map(id -> id.value()),
                invitation.language(),
                invitation.invitedBy().value(),
                invitation.invitedAt(),
                invitation.endsAt());
    }
}
