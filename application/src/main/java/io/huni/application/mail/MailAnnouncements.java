package io.huni.application.mail;

import io.huni.application.live.Announce;
import io.huni.application.live.Announce.Announcement;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;

import java.util.List;

/** Tells open outbox pages that something has changed. What cannot be told now is left out. */
final class MailAnnouncements {
    private static final Logger LOG = LoggerFactory.getLogger(MailAnnouncements.class);

    private final Announce announce;

    MailAnnouncements(Announce announce) {
        this.announce = announce;
    }

    Mono<Void> updated() {
        return announce.announce(
                        new Announcement(
                                List.of("mails"), "mail_updated", Module.MAIL, Owners.none(), "{}"))
                .onErrorResume(MailAnnouncements::leaveOut);
    }

    private static Mono<Void> leaveOut(Throwable failure) {
        LOG.warn("An announcement was left out", failure);
        return Mono.empty();
    }
}
