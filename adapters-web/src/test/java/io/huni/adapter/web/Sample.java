package io.huni.adapter.web;

import io.huni.application.identity.SignIn.OpenedSession;
import io.huni.application.identity.SignedIn;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.SessionId;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/** People and things of the examples. */
public final class Sample {
    public static final UUID ID = UUID.fromString("0199a8a1-0000-7000-8000-000000000001");
    public static final String TOKEN = "token-of-zeynep";
    public static final String CSRF = "csrf-of-zeynep";
    public static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private Sample() {}

    public static Organisation organisation() {
        return new Organisation(
                "Anadolu Sağlık Turizmi",
                ZoneId.of("Europe/Istanbul"),
                Language.TR,
                Currency.getInstance("TRY"));
    }

    public static User user(Role role, Language language) {
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

    public static SignedIn zeynep(Role role) {
        return new SignedIn(new SessionId(ID), user(role, Language.TR), CSRF);
    }

    public static OpenedSession opened() {
        return new OpenedSession(
                zeynep(Role.SUPERADMIN), TOKEN, CSRF, Instant.now().plus(Duration.ofDays(14)));
    }
}
