package io.huni.adapter.persistence.notification;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.notification.Audience;
import io.huni.domain.notification.Notification;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.NotificationKind;
import io.huni.domain.notification.Occasion;
import io.huni.domain.shared.DistributorId;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** People, leads, and what people are told of them. */
final class ToldHouse {
    static final DistributorId NOVA = new DistributorId(new UUID(3, 1));
    static final TeamId DAY = new TeamId(new UUID(2, 1));
    static final UserId AYSE = new UserId(new UUID(1, 1));
    static final UserId MEHMET = new UserId(new UUID(1, 2));
    static final UserId NIL = new UserId(new UUID(1, 3));
    static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");

    private ToldHouse() {}

    static void house(PostgresTest postgres) {
        postgres.run(
                "TRUNCATE notification, notification_item, notification_mail,"
                        + " notification_preference, live_event, lead, app_user, team,"
                        + " distributor, organisation CASCADE",
                "INSERT INTO organisation (name, time_zone, language, currency)"
                        + " VALUES ('Anadolu', 'Europe/Istanbul', 'TR', 'TRY')",
                "INSERT INTO distributor (id, name, active, response_target_seconds)"
                        + " VALUES ('%s', 'Nova', true, 900)".formatted(NOVA.value()),
                "INSERT INTO team (id, name) VALUES ('%s', 'Gündüz')".formatted(DAY.value()),
                user(AYSE, "Ayşe Kaya", "STAFF", "NULL"),
                user(MEHMET, "Mehmet Öz", "ADMIN", "NULL"),
                user(NIL, "Nil Erbil", "DISTRIBUTOR", "'" + NOVA.value() + "'"));
    }

    private static String user(UserId id, String name, String role, String distributor) {
        return """
        INSERT INTO app_user (id, email, name, role, distributor_id, team_id, active, language,
            theme, password_hash)
        VALUES ('%s', '%s@huni.test', '%s', '%s', %s, '%s', true, 'TR', 'LIGHT', '')
        """
                .formatted(id.value(), id.value(), name, role, distributor, DAY.value());
    }

    /**
     * @param owner a column with its value, as SQL
     */
    static UUID lead(PostgresTest postgres, int number, String name, String owner) {
        UUID id = new UUID(9, number);
        postgres.run(
                """
                INSERT INTO lead (id, source, status, display_name, service, answers, custom,
                    consents, raw, utm, click_ids, score_tenths, lasting_tenths, test,
                    submitted_at, captured_at, updated_at)
                VALUES ('%s', 'API', 'NEW', '%s', '', '[]', '{}', '[]', '[]', '{}', '{}', 850, 0,
                    false, now(), now(), now())
                """
                        .formatted(id, name),
                "UPDATE lead SET %s WHERE id = '%s'".formatted(owner, id));
        return id;
    }

    static Notification of(
            UserId person, NotificationKind kind, UUID record, Optional<UserId> by, Instant at) {
        Occasion occasion =
                new Occasion(
                        UUID.randomUUID(),
                        kind,
                        record,
                        new Audience.One(person),
                        by,
                        Map.of("status", "LOST"),
                        at);
        return new Notification(person, occasion, EnumSet.allOf(NotificationChannel.class));
    }
}
