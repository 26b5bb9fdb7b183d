package io.huni.adapter.persistence.identity;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Constraints;
import io.huni.application.identity.port.Users;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.organisation.OrganisationErrorKey;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;
import io.huni.domain.shared.SharedErrorKey;

import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

final class R2dbcUsers implements Users {
    private static final String ADD =
            """
            INSERT INTO app_user (id, email, name, role, own_role_id, distributor_id, team_id,
                active, language, theme, version, password_hash)
            VALUES (:id, :email, :name, :role, :own, :distributor, :team,
                :active, :language, :theme, :version, :hash)
            """;

    private static final String SAVE =
            """
            UPDATE app_user
            SET email = :email, name = :name, role = :role, own_role_id = :own,
                distributor_id = :distributor, team_id = :team, active = :active,
                language = :language, theme = :theme, version = :version
            WHERE id = :id
            """;

    private static final String SAVE_PASSWORD =
            "UPDATE app_user SET password_hash = :hash WHERE id = :id";

    private static final String SAVE_PREFERENCES =
            """
            UPDATE app_user SET language = :language, theme = :theme, version = version + 1
            WHERE id = :id
            """;

    private static final String FIND = "SELECT %s FROM app_user WHERE id = :id";

    private static final String FIND_BY_EMAIL =
            "SELECT %s, password_hash FROM app_user WHERE email = :email";

    private static final String ALL =
            "SELECT %s FROM app_user WHERE %s ORDER BY name COLLATE \"tr-TR-x-icu\", id";

    private static final String ACTIVE_SUPERADMINS =
            """
            SELECT count(*) AS count FROM (
                SELECT id FROM app_user WHERE active AND role = 'SUPERADMIN'
                ORDER BY id FOR UPDATE) AS held
            """;

    private final DatabaseClient client;

    R2dbcUsers(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> add(User user, String passwordHash) {
        return bound(ADD, user).bind("hash", passwordHash).then().onErrorMap(refusal(user));
    }

    @Override
    public Mono<Void> save(User user) {
        return bound(SAVE, user).then().onErrorMap(refusal(user));
    }

    private GenericExecuteSpec bound(String statement, User user) {
        return client.sql(statement)
                .bind("id", user.id().value())
                .bind("email", user.email().value())
                .bind("name", user.name())
                .bind("role", user.role().isBuiltIn() ? user.role().key().value() : RoleRow.OWN)
                .bind("own", uuid(ownRole(user)))
                .bind(
                        "distributor",
                        uuid(user.distributor().map(DistributorId::value).orElse(null)))
                .bind("team", uuid(user.team().map(TeamId::value).orElse(null)))
                .bind("active", user.active())
                .bind("language", user.language().name())
                .bind("theme", user.theme().name())
                .bind("version", user.version());
    }

    private static @Nullable UUID ownRole(User user) {
        return user.role().isBuiltIn() ? null : UUID.fromString(user.role().key().value());
    }

    private static Parameter uuid(@Nullable UUID value) {
        return Parameter.fromOrEmpty(value, UUID.class);
    }

    private static Function<Throwable, Throwable> refusal(User user) {
        return Constraints.meaning(
                Map.of(
                        "app_user_email_key",
                        () -> new Refused(IdentityErrorKey.EMAIL_TAKEN, Map.of(), "/email"),
                        "app_user_distributor_id_fkey",
                        () -> unknownDistributor(user),
                        "app_user_team_id_fkey",
                        () -> unknownTeam(user),
                        "app_user_own_role_fkey",
                        () -> Require.unknown("role", user.role().key().value())));
    }

    private static Refused unknownDistributor(User user) {
        String distributor = user.distributor().map(id -> id.value().toString()).orElse("");
        return new Refused(
                OrganisationErrorKey.DISTRIBUTOR_UNKNOWN,
                Map.of("distributorId", distributor),
                "/distributorId");
    }

    private static Refused unknownTeam(User user) {
        String team = user.team().map(id -> id.value().toString()).orElse("");
        return new Refused(
                SharedErrorKey.VALUE_UNKNOWN, Map.of("field", "teamId", "value", team), "/teamId");
    }

    @Override
    public Mono<Void> savePassword(UserId user, String passwordHash) {
        return client.sql(SAVE_PASSWORD).bind("id", user.value()).bind("hash", passwordHash).then();
    }

    @Override
    public Mono<Void> savePreferences(UserId user, Language language, Theme theme) {
        return client.sql(SAVE_PREFERENCES)
                .bind("id", user.value())
                .bind("language", language.name())
                .bind("theme", theme.name())
                .then();
    }

    @Override
    public Mono<User> find(UserId user) {
        return one(FIND.formatted(UserRow.COLUMNS), user);
    }

    @Override
    public Mono<User> claim(UserId user) {
        return one(FIND.formatted(UserRow.COLUMNS) + " FOR UPDATE", user);
    }

    @Override
    public Mono<User> hold(UserId user) {
        return one(FIND.formatted(UserRow.COLUMNS) + " FOR SHARE", user);
    }

    private Mono<User> one(String statement, UserId user) {
        return client.sql(statement).bind("id", user.value()).map(UserRow::user).one();
    }

    @Override
    public Mono<WithPassword> findByEmail(EmailAddress email) {
        return client.sql(FIND_BY_EMAIL.formatted(UserRow.COLUMNS))
                .bind("email", email.value())
                .map(
                        row ->
                                new WithPassword(
                                        UserRow.user(row),
                                        required(row, "password_hash", String.class)))
                .one();
    }

    @Override
    public Mono<List<User>> all(Visibility visibility) {
        return switch (visibility) {
            case Visibility.Everything() -> users(where("true"));
            case Visibility.OfDistributor(var distributor) ->
                    users(where("distributor_id = :which").bind("which", distributor.value()));
            case Visibility.OfTeam(var team) ->
                    users(where("team_id = :which").bind("which", team.value()));
            case Visibility.OfAssignee(var person) ->
                    users(where("id = :which").bind("which", person.value()));
            case Visibility.Nothing() -> Mono.just(List.of());
        };
    }

    private GenericExecuteSpec where(String condition) {
        return client.sql(ALL.formatted(UserRow.COLUMNS, condition));
    }

    private static Mono<List<User>> users(GenericExecuteSpec statement) {
        return statement.map(UserRow::user).all().collectList();
    }

    @Override
    public Mono<Long> activeSuperadmins() {
        return client.sql(ACTIVE_SUPERADMINS).map(row -> required(row, "count", Long.class)).one();
    }
}
