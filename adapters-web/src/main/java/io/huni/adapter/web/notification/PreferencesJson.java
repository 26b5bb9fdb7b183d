package io.huni.adapter.web.notification;

import io.huni.domain.identity.Role;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.notification.Digest;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.NotificationKind;
import io.huni.domain.notification.NotificationPreferences;
import io.huni.domain.notification.QuietHours;
import io.huni.domain.shared.PhoneNumber;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What somebody of a role wants to hear of. */
@Schema(name = "NotificationPreferences")
record PreferencesJson(
        @Schema(description = "The kinds that there are for my role") List<ChoiceJson> choices,
        Digest digest,
        Optional<QuietJson> quietHours,
        @Schema(description = "Absent: the organisation's", example = "Europe/Berlin")
                Optional<String> timeZone,
        @Schema(description = "Of mails and messages; absent: that of the screens")
                Optional<MailLanguage> language,
        @Schema(
                        description = "The own number, to which text messages go",
                        example = "+905321234567")
                Optional<String> phone,
        @Schema(description = "The channels that the organisation has")
                List<NotificationChannel> ways) {
    static PreferencesJson of(
            NotificationPreferences preferences, Role role, Set<NotificationChannel> ways) {
        return new PreferencesJson(
                NotificationKind.of(role).stream()
                        .map(kind -> ChoiceJson.of(kind, preferences, role, ways))
                        .toList(),
                preferences.digest(),
                preferences.quietHours().map(QuietJson::of),
                preferences.zone().map(ZoneId::getId),
                preferences.language(),
                preferences.phone().map(PhoneNumber::e164),
                ways.stream().sorted().toList());
    }

    /**
     * @param possible the channels on which it can come
     */
    @Schema(name = "NotificationChoice")
    record ChoiceJson(
            NotificationKind kind,
            List<NotificationChannel> channels,
            @Schema(description = "The channels on which it can come")
                    List<NotificationChannel> possible) {
        static ChoiceJson of(
                NotificationKind kind,
                NotificationPreferences preferences,
                Role role,
                Set<NotificationChannel> ways) {
            return new ChoiceJson(
                    kind,
                    sorted(preferences.choices().channels(kind, role)),
                    sorted(kind.channels().stream().filter(ways::contains).toList()));
        }

        private static List<NotificationChannel> sorted(Collection<NotificationChannel> channels) {
            return channels.stream().sorted().toList();
        }
    }

    @Schema(name = "QuietHours")
    record QuietJson(
            @Schema(example = "22:00") String from, @Schema(example = "08:00") String until) {
        static QuietJson of(QuietHours quiet) {
            return new QuietJson(quiet.from().toString(), quiet.until().toString());
        }
    }
}
