package io.huni.adapter.persistence.notification;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.application.notification.port.NotificationSettings;
import io.huni.domain.identity.UserId;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.notification.Digest;
import io.huni.domain.notification.NotificationPreferences;
import io.huni.domain.notification.QuietHours;
import io.huni.domain.shared.PhoneNumber;
import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Mono;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

final class R2dbcNotificationSettings implements NotificationSettings {
    private static final Logger LOG = LoggerFactory.getLogger(R2dbcNotificationSettings.class);

    private static final String ALL =
            """
            SELECT user_id, choices::text AS choices, digest, quiet_from, quiet_until, time_zone,
                language, phone
            FROM notification_preference
            """;

    private static final String SAVE =
            """
            INSERT INTO notification_preference (user_id, choices, digest, quiet_from, quiet_until,
                time_zone, language, phone)
            VALUES (:user, :choices::jsonb, :digest, :from, :until, :zone, :language, :phone)
            ON CONFLICT (user_id) DO UPDATE SET choices = excluded.choices,
                digest = excluded.digest, quiet_from = excluded.quiet_from,
                quiet_until = excluded.quiet_until, time_zone = excluded.time_zone,
                language = excluded.language, phone = excluded.phone
            """;

    /** What was held back by the old wishes is looked at again. */
    private static final String LOOK_AGAIN =
            """
            WITH messages AS (
                UPDATE notification_dispatch SET due_at = now()
                WHERE user_id = $1 AND due_at < 'infinity'
            )
            UPDATE notification_mail SET due_at = now() WHERE user_id = $1 AND due_at < 'infinity'
            """;

    private final DatabaseClient client;
    private final Set<UserId> unread = ConcurrentHashMap.newKeySet();

    R2dbcNotificationSettings(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Map<UserId, NotificationPreferences>> all() {
        return client.sql(ALL)
                .map(row -> Map.entry(person(row), preferences(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    @Override
    public Mono<NotificationPreferences> of(UserId person) {
        return client.sql(ALL + " WHERE user_id = $1")
                .bind(0, person.value())
                .map(row -> preferences(row))
                .one();
    }

    @Override
    public Mono<Void> save(UserId person, NotificationPreferences preferences) {
        return client.sql(SAVE)
                .bind("user", person.value())
                .bind("choices", DatabaseJson.write(ChoicesJson.names(preferences.choices())))
                .bind("digest", preferences.digest().name())
                .bind("from", time(preferences.quietHours().map(QuietHours::from).orElse(null)))
                .bind("until", time(preferences.quietHours().map(QuietHours::until).orElse(null)))
                .bind("zone", text(preferences.zone().map(ZoneId::getId).orElse(null)))
                .bind("language", text(preferences.language().map(Enum::name).orElse(null)))
                .bind("phone", text(preferences.phone().map(PhoneNumber::e164).orElse(null)))
                .then()
                .then(client.sql(LOOK_AGAIN).bind(0, person.value()).then());
    }

    private static Parameter time(@Nullable LocalTime value) {
        return Parameter.fromOrEmpty(value, LocalTime.class);
    }

    private static Parameter text(@Nullable String value) {
        return Parameter.fromOrEmpty(value, String.class);
    }

    private static UserId person(Readable row) {
        return new UserId(required(row, "user_id", UUID.class));
    }

    /** One row that cannot be read must not keep anything from anybody else. */
    private NotificationPreferences preferences(Readable row) {
        try {
            return written(row);
        } catch (RuntimeException unreadable) {
            if (unread.add(person(row))) {
                LOG.warn("Preferences of {} cannot be read", person(row).value(), unreadable);
            }
            return NotificationPreferences.usual();
        }
    }

    private static NotificationPreferences written(Readable row) {
        return new NotificationPreferences(
                ChoicesJson.read(required(row, "choices", String.class)),
                Digest.valueOf(required(row, "digest", String.class)),
                optional(row, "quiet_from", LocalTime.class)
                        .map(
                                from ->
                                        new QuietHours(
                                                from,
                                                required(row, "quiet_until", LocalTime.class))),
                optional(row, "time_zone", String.class).map(ZoneId::of),
                optional(row, "language", String.class).map(MailLanguage::valueOf),
                optional(row, "phone", String.class).map(PhoneNumber::new));
    }
}
