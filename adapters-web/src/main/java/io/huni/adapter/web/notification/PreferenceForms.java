package io.huni.adapter.web.notification;

import io.huni.adapter.web.shared.Fields;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.notification.Choices;
import io.huni.domain.notification.Digest;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.NotificationKind;
import io.huni.domain.notification.NotificationPreferences;
import io.huni.domain.notification.QuietHours;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people send about notifications. */
final class PreferenceForms {
    private PreferenceForms() {}

    @Schema(name = "NotificationWishes")
    record Wishes(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable List<Choice> choices,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Digest digest,
            @Nullable Quiet quietHours,
            @Schema(example = "Europe/Berlin") @Nullable String timeZone,
            @Nullable MailLanguage language,
            @Schema(
                            description = "The own number, to which text messages go",
                            example = "0532 123 45 67")
                    @Nullable String phone) {
        Optional<String> telephone() {
            return Optional.ofNullable(phone).map(String::strip).filter(text -> !text.isEmpty());
        }

        NotificationPreferences preferences() {
            return new NotificationPreferences(
                    new Choices(said()),
                    Fields.required("digest", digest),
                    Optional.ofNullable(quietHours)
                            .map(quiet -> Fields.within("/quietHours", quiet::hours)),
                    Fields.optional("timeZone", timeZone, Wishes::zone),
                    Optional.ofNullable(language));
        }

        /** Refuses a kind that was said before, because nobody knows which holds. */
        private Map<NotificationKind, Set<NotificationChannel>> said() {
            Map<NotificationKind, Set<NotificationChannel>> said =
                    new EnumMap<>(NotificationKind.class);
            for (Choice choice : Fields.required("choices", choices)) {
                NotificationKind kind = Fields.required("choices", choice).forKind();
                if (said.putIfAbsent(kind, choice.ways()) != null) {
                    throw Fields.unknown("choices", kind.name());
                }
            }
            return said;
        }

        private static ZoneId zone(String text) {
            if (!text.contains("/") || !ZoneId.getAvailableZoneIds().contains(text)) {
                throw Fields.unknown("timeZone", text);
            }
            return ZoneId.of(text);
        }
    }

    @Schema(name = "NotificationWish")
    record Choice(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable NotificationKind kind,
            @Schema(requiredMode = RequiredMode.REQUIRED)
                    @Nullable List<NotificationChannel> channels) {
        NotificationKind forKind() {
            return Fields.required("choices", kind);
        }

        Set<NotificationChannel> ways() {
            Set<NotificationChannel> ways = EnumSet.noneOf(NotificationChannel.class);
            for (NotificationChannel channel : Fields.required("choices", channels)) {
                ways.add(Fields.required("choices", channel));
            }
            return ways;
        }
    }

    @Schema(name = "QuietHoursWish")
    record Quiet(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "22:00") @Nullable String from,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "08:00")
                    @Nullable String until) {
        QuietHours hours() {
            return new QuietHours(time("from", from), time("until", until));
        }

        private static LocalTime time(String field, @Nullable String text) {
            String given = Fields.required(field, text);
            try {
                return LocalTime.parse(given);
            } catch (DateTimeException malformed) {
                throw Fields.unknown(field, given);
            }
        }
    }
}
