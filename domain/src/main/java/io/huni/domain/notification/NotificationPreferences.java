package io.huni.domain.notification;

import io.huni.domain.identity.Role;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.shared.PhoneNumber;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a person wants to hear of, how and when.
 *
 * @param zone the organisation's if empty
 * @param language of mails and messages; that of the screens if empty
 * @param phone the person's own, to which text messages go
 */
public record NotificationPreferences(
        Choices choices,
        Digest digest,
        Optional<QuietHours> quietHours,
        Optional<ZoneId> zone,
        Optional<MailLanguage> language,
        Optional<PhoneNumber> phone) {
    /** Of somebody who has given no telephone number. */
    public NotificationPreferences(
            Choices choices,
            Digest digest,
            Optional<QuietHours> quietHours,
            Optional<ZoneId> zone,
            Optional<MailLanguage> language) {
        this(choices, digest, quietHours, zone, language, Optional.empty());
    }

    /** As they are for somebody who has not said anything. */
    public static NotificationPreferences usual() {
        return new NotificationPreferences(
                Choices.usual(),
                Digest.INSTANT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same without choices that say what is usual for the role. */
    public NotificationPreferences unusual(Role role) {
        return new NotificationPreferences(
                choices.unusual(role), digest, quietHours, zone, language, phone);
    }

    /**
     * When the mail of a morning leaves: then, or after the quiet hours that it falls into.
     *
     * @param house the organisation's time zone
     */
    public Instant mailOf(Instant morning, ZoneId house) {
        return quietHours.map(quiet -> quiet.after(morning, zone.orElse(house))).orElse(morning);
    }

    /** The same with the person's own number. */
    public NotificationPreferences at(Optional<PhoneNumber> number) {
        return new NotificationPreferences(choices, digest, quietHours, zone, language, number);
    }

    /**
     * When the next mail, or message of another channel, leaves.
     *
     * @param waiting since when something waits for it
     * @param sent those that left lately
     * @param house the organisation's time zone
     */
    public Instant nextMail(Instant waiting, SentMails sent, Instant now, ZoneId house) {
        ZoneId own = zone.orElse(house);
        Instant due = digest.due(waiting, own);
        Instant paced = digest == Digest.INSTANT ? sent.notBefore(due) : due;
        Instant soonest = paced.isAfter(now) ? paced : now;
        return quietHours.map(quiet -> quiet.after(soonest, own)).orElse(soonest);
    }
}
