package io.huni.adapter.persistence.identity;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Constraints;
import io.huni.application.identity.port.Invitations;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Invitation;
import io.huni.domain.identity.InvitationId;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.organisation.OrganisationErrorKey;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

final class R2dbcInvitations implements Invitations {
    private static final String COLUMNS =
            "id, email, role, distributor_id, team_id, language, invited_by, invited_at, ends_at, "
                    + RoleRow.OF_INVITATION;

    private static final String ADD =
            """
            INSERT INTO invitation (id, email, role, distributor_id, team_id, language, token_hash,
                invited_by, invited_at, ends_at)
            VALUES (:id, :email, :role, :distributor, :team, :language, :hash, :by, :at, :ends)
            """;

    private static final String RENEW =
            """
            UPDATE invitation
            SET token_hash = :hash, invited_by = :by, invited_at = :at, ends_at = :ends
            WHERE id = :id
            """;

    private static final String ALL =
            "SELECT " + COLUMNS + " FROM invitation ORDER BY invited_at DESC, id DESC";

    private static final String FIND = "SELECT " + COLUMNS + " FROM invitation WHERE id = :id";

    private static final String FIND_BY_TOKEN =
            "SELECT " + COLUMNS + " FROM invitation WHERE token_hash = :hash";

    private static final String REMOVE = "DELETE FROM invitation WHERE id = :id";

    private final DatabaseClient client;

    R2dbcInvitations(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> add(Invitation invitation, String tokenHash) {
        return client.sql(ADD)
                .bind("id", invitation.id().value())
                .bind("email", invitation.email().value())
                .bind("role", invitation.role().key().value())
                .bind("distributor", uuid(invitation.distributor().map(DistributorId::value)))
                .bind("team", uuid(invitation.team().map(TeamId::value)))
                .bind("language", invitation.language().name())
                .bind("hash", tokenHash)
                .bind("by", invitation.invitedBy().value())
                .bind("at", invitation.invitedAt())
                .bind("ends", invitation.endsAt())
                .then()
                .onErrorMap(refusal(invitation));
    }

    private static Parameter uuid(Optional<UUID> value) {
        return Parameter.fromOrEmpty(value.orElse(null), UUID.class);
    }

    private static Function<Throwable, Throwable> refusal(Invitation invitation) {
        return Constraints.meaning(
                Map.of(
                        "invitation_email_key",
                        () -> new Refused(IdentityErrorKey.ALREADY_INVITED, Map.of(), "/email"),
                        "invitation_distributor_id_fkey",
                        () -> unknownDistributor(invitation),
                        "invitation_team_id_fkey",
                        () -> unknownTeam(invitation)));
    }

    private static Refused unknownDistributor(Invitation invitation) {
        String distributor = invitation.distributor().map(id -> id.value().toString()).orElse("");
        return new Refused(
                OrganisationErrorKey.DISTRIBUTOR_UNKNOWN,
                Map.of("distributorId", distributor),
                "/distributorId");
    }

    private static Refused unknownTeam(Invitation invitation) {
        String team = invitation.team().map(id -> id.value().toString()).orElse("");
        return new Refused(
                SharedErrorKey.VALUE_UNKNOWN, Map.of("field", "teamId", "value", team), "/teamId");
    }

    @Override
    public Mono<Void> renew(Invitation invitation, String tokenHash) {
        return client.sql(RENEW)
                .bind("id", invitation.id().value())
                .bind("hash", tokenHash)
                .bind("by", invitation.invitedBy().value())
                .bind("at", invitation.invitedAt())
                .bind("ends", invitation.endsAt())
                .then();
    }

    @Override
    public Mono<List<Invitation>> all() {
        return client.sql(ALL)
                .map(R2dbcInvitations::standing)
                .all()
                .concatMap(Mono::justOrEmpty)
                .collectList();
    }

    @Override
    public Mono<Invitation> find(InvitationId invitation) {
        return client.sql(FIND)
                .bind("id", invitation.value())
                .map(R2dbcInvitations::standing)
                .one()
                .flatMap(Mono::justOrEmpty);
    }

    @Override
    public Mono<Invitation> findByToken(String tokenHash) {
        return client.sql(FIND_BY_TOKEN)
                .bind("hash", tokenHash)
                .map(R2dbcInvitations::standing)
                .one()
                .flatMap(Mono::justOrEmpty);
    }

    @Override
    public Mono<Boolean> remove(InvitationId invitation) {
        return client.sql(REMOVE)
                .bind("id", invitation.value())
                .fetch()
                .rowsUpdated()
                .map(removed -> removed > 0);
    }

    /** Empty when its role is not there any more. */
    private static Optional<Invitation> standing(Readable row) {
        return RoleRow.ofInvitation(row).map(role -> invitation(row, role));
    }

    private static Invitation invitation(Readable row, Role role) {
        return new Invitation(
                new InvitationId(required(row, "id", UUID.class)),
                new EmailAddress(required(row, "email", String.class)),
                role,
                optional(row, "distributor_id", UUID.class).map(DistributorId::new),
                optional(row, "team_id", UUID.class).map(TeamId::new),
                Language.valueOf(required(row, "language", String.class)),
                new UserId(required(row, "invited_by", UUID.class)),
                required(row, "invited_at", Instant.class),
                required(row, "ends_at", Instant.class));
    }
}
