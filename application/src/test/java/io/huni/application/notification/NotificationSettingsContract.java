package io.huni.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.notification.port.NotificationSettings;
import io.huni.domain.identity.UserId;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.notification.Choices;
import io.huni.domain.notification.Digest;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.NotificationKind;
import io.huni.domain.notification.NotificationPreferences;
import io.huni.domain.notification.QuietHours;
import io.huni.domain.shared.PhoneNumber;

import org.junit.jupiter.api.Test;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@link NotificationSettings} promises. */
public abstract class NotificationSettingsContract {
    protected abstract NotificationSettings settings();

    /** Somebody who is there. */
    protected abstract UserId person();

    private static NotificationPreferences wishes() {
        return new NotificationPreferences(
                new Choices(
                        Map.of(
                                NotificationKind.LEAD_NEW,
                                Set.of(),
                                NotificationKind.LEAD_NOTE,
                                Set.of(NotificationChannel.EMAIL))),
                Digest.DAILY,
                Optional.of(new QuietHours(LocalTime.of(22, 30), LocalTime.of(7, 0))),
                Optional.of(ZoneId.of("Europe/Berlin")),
                Optional.of(MailLanguage.AR),
                Optional.of(new PhoneNumber("+905321234567")));
    }

    @Test
    void whatWasSaidIsFoundAgain() {
        settings().save(person(), wishes()).block();

        assertThat(settings().of(person()).block()).isEqualTo(wishes());
        assertThat(settings().all().block()).containsEntry(person(), wishes());
    }

    @Test
    void theLastWishHolds() {
        settings().save(person(), wishes()).block();
        settings().save(person(), NotificationPreferences.usual()).block();

        assertThat(settings().of(person()).block()).isEqualTo(NotificationPreferences.usual());
    }
}
