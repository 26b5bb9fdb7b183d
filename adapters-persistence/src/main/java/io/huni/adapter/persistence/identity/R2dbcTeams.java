package io.huni.adapter.persistence.identity;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Constraints;
import io.huni.application.identity.port.Teams;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Team;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.Refused;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

final class R2dbcTeams implements Teams {
    private static final String ADD =
            """
            INSERT INTO team (id, name, department, version)
            VALUES (:id, :name, :department, :version)
            """;

    private static final String SAVE =
            """
            UPDATE team SET name = :name, department = :department, version = :version
            WHERE id = :id
            """;

    private static final String CLAIM =
            "SELECT id, name, department, version FROM team WHERE id = :id FOR UPDATE";

    private static final String ALL =
            """
            SELECT id, name, department, version FROM team WHERE %s
            ORDER BY name COLLATE "tr-TR-x-icu", id
            """;

    /** Who stays is not written, so that nobody's version rises for nothing. */
    private static final String SET_MEMBERS =
            """
            WITH there AS (
                SELECT id FROM app_user WHERE id = ANY (:members)
            ), moved AS (
                UPDATE app_user
                SET team_id = CASE WHEN id = ANY (:members) THEN :team END,
                    version = version + 1
                WHERE (id = ANY (:members)) IS DISTINCT FROM (team_id IS NOT DISTINCT FROM :team)
                    AND (id = ANY (:members) OR team_id = :team)
            )
            SELECT count(*)::integer AS members FROM there
            """;

    private final DatabaseClient client;

    R2dbcTeams(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> add(Team team) {
        return bound(ADD, team);
    }

    @Override
    public Mono<Void> save(Team team) {
        return bound(SAVE, team);
    }

    private Mono<Void> bound(String statement, Team team) {
        return client.sql(statement)
                .bind("id", team.id().value())
                .bind("name", team.name())
                .bind(
                        "department",
                        Parameter.fromOrEmpty(team.department().orElse(null), String.class))
                .bind("version", team.version())
                .then()
                .onErrorMap(nameTaken());
    }

    private static Function<Throwable, Throwable> nameTaken() {
        return Constraints.meaning(
                Map.of(
                        "team_name_key",
                        () -> new Refused(IdentityErrorKey.TEAM_NAME_TAKEN, Map.of(), "/name")));
    }

    @Override
    public Mono<Team> claim(TeamId team) {
        return client.sql(CLAIM).bind("id", team.value()).map(R2dbcTeams::team).one();
    }

    @Override
    public Mono<List<Team>> all(Visibility visibility) {
        return switch (visibility) {
            case Visibility.Everything() -> teams(client.sql(ALL.formatted("true")));
            case Visibility.OfTeam(var own) ->
                    teams(client.sql(ALL.formatted("id = :own")).bind("own", own.value()));
            case Visibility.OfDistributor _, Visibility.OfAssignee _, Visibility.Nothing _ ->
                    Mono.just(List.of());
        };
    }

    private static Mono<List<Team>> teams(GenericExecuteSpec statement) {
        return statement.map(R2dbcTeams::team).all().collectList();
    }

    private static Team team(Readable row) {
        return new Team(
                new TeamId(required(row, "id", UUID.class)),
                required(row, "name", String.class),
                optional(row, "department", String.class),
                required(row, "version", Integer.class));
    }

    @Override
    public Mono<Integer> setMembers(TeamId team, Set<UserId> members) {
        return client.sql(SET_MEMBERS)
                .bind("team", team.value())
                .bind("members", members.stream().map(UserId::value).toArray(UUID[]::new))
                .map(row -> required(row, "members", Integer.class))
                .one();
    }
}
