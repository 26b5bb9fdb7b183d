package io.huni.adapter.web;

import io.huni.application.identity.SignIn.OpenedSession;
import io.huni.application.identity.SignedIn;
import io.huni.application.system.SystemQueries.Health;
import io.huni.application.system.SystemQueries.State;
import io.huni.application.system.SystemQueries.SystemReport;
import io.huni.domain.identity.ApiToken;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.SessionId;
import io.huni.domain.identity.Team;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.TokenId;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.Scorecard;
import io.huni.domain.scoring.ScoringFacts;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** People and things of the examples. */
final class Sample {
    static final UUID ID = UUID.fromString("0199a8a1-0000-7000-8000-000000000001");
    static final String TOKEN = "token-of-zeynep";
    static final String CSRF = "csrf-of-zeynep";
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private Sample() {}

    static Organisation organisation() {
        return new Organisation(
                "Anadolu Sağlık Turizmi",
                ZoneId.of("Europe/Istanbul"),
                Language.TR,
                Currency.getInstance("TRY"));
    }

    static User user(Role role, Language language) {
        return new User(
                new UserId(ID),
                new EmailAddress("zeynep@anadolu.example"),
                "Zeynep Doğan",
                role,
                Optional.of(new DistributorId(ID)),
                Optional.empty(),
                true,
                language,
                Theme.SYSTEM);
    }

    static Team team() {
        return new Team(new TeamId(ID), "Satış ekibi", Optional.of("Satış"), 1);
    }

    static ApiToken apiToken() {
        return new ApiToken(
                new TokenId(ID),
                new UserId(ID),
                "Raporlama",
                Set.of(Right.LEAD_READ),
                NOW,
                NOW.plus(Duration.ofDays(90)),
                Optional.of(NOW));
    }

    static Role ownRole() {
        return new Role(
                new RoleKey(ID.toString()),
                "Takım lideri",
                Scope.TEAM,
                Set.of(Right.LEAD_READ, Right.LEAD_ASSIGN),
                1);
    }

    static SignedIn zeynep(Role role) {
        return new SignedIn(new SessionId(ID), user(role, Language.TR), CSRF);
    }

    static Distributor distributor() {
        return new Distributor(
                new DistributorId(ID), "Nova Dent İstanbul", true, Duration.ofMinutes(15));
    }

    static SystemReport report() {
        return new SystemReport(
                "0.1.0",
                NOW,
                "huni-1",
                true,
                List.of(
                        new Health("database", State.UP, Map.of()),
                        new Health(
                                "inbox",
                                State.DEGRADED,
                                Map.of("waiting", 0, "failed", 2, "minutes", 0))),
                Map.of("leads", 1284L));
    }

    static Scorecard scorecard() {
        return new ScoringMethod(ScoreWeights.standard())
                .explain(
                        new ScoringFacts(
                                false, true, "Saç ekimi (FUE)", 4, NOW.minusSeconds(12 * 60)),
                        NOW);
    }

    static SignedIn john() {
        return new SignedIn(
                new SessionId(new UUID(1, 2)), user(Role.DISTRIBUTOR, Language.EN), "csrf-of-john");
    }

    static OpenedSession opened() {
        return new OpenedSession(
                zeynep(Role.SUPERADMIN), TOKEN, CSRF, Instant.now().plus(Duration.ofDays(14)));
    }
}
