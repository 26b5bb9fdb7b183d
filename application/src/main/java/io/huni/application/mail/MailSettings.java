package io.huni.application.mail;

import io.huni.application.shared.BackOff;

import java.time.Duration;

/**
 * How patient the mail relay is.
 *
 * @param group mails over one connection to the server, at most
 * @param lease after it another node may try a mail whose node has died; longer than one mail takes
 * @param attempts after so many failures a mail is given up
 */
public record MailSettings(int group, Duration lease, int attempts, BackOff backOff) {
    /** Two days of trying: a minute after a hiccup, every half an hour through an outage. */
    public static MailSettings standard() {
        return new MailSettings(
                20,
                Duration.ofMinutes(10),
                100,
                new BackOff(Duration.ofSeconds(15), Duration.ofMinutes(30)));
    }
}
