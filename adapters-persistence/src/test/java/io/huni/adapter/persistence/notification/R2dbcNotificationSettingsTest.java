package io.huni.adapter.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.notification.NotificationSettingsContract;
import io.huni.application.notification.port.NotificationSettings;
import io.huni.domain.identity.UserId;
import io.huni.domain.notification.NotificationPreferences;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class R2dbcNotificationSettingsTest extends NotificationSettingsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @BeforeEach
    void house() {
        ToldHouse.house(POSTGRES);
    }

    @Override
    protected NotificationSettings settings() {
        return new R2dbcNotificationSettings(POSTGRES.client());
    }

    @Override
    protected UserId person() {
        return ToldHouse.AYSE;
    }

    @Test
    void aRowThatCannotBeReadStopsNobodyElse() {
        settings().save(ToldHouse.AYSE, NotificationPreferences.usual()).block();
        settings().save(ToldHouse.MEHMET, NotificationPreferences.usual()).block();
        POSTGRES.run(
                "UPDATE notification_preference SET time_zone = 'Mars/Base' WHERE user_id = '%s'"
                        .formatted(ToldHouse.AYSE.value()));

        assertThat(settings().all().block())
                .containsEntry(ToldHouse.AYSE, NotificationPreferences.usual())
                .containsKey(ToldHouse.MEHMET);
        assertThat(settings().of(ToldHouse.AYSE).block())
                .isEqualTo(NotificationPreferences.usual());
    }

    @ParameterizedTest
    @CsvSource({"22:00, 22:00", "22:00:01, 23:00", "22:00, 24:00"})
    void quietHoursThatCannotBeReadAreNotKept(String from, String until) {
        settings().save(ToldHouse.AYSE, NotificationPreferences.usual()).block();

        assertThatThrownBy(
                        () ->
                                POSTGRES.run(
                                        "UPDATE notification_preference SET quiet_from = '%s',"
                                                        .formatted(from)
                                                + " quiet_until = '%s'".formatted(until)))
                .hasStackTraceContaining("notification_preference_quiet");
    }
}
