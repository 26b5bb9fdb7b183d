package io.huni.application.followup;

import io.huni.application.followup.port.Addressees.Addressee;
import io.huni.domain.followup.FollowupErrorKey;
import io.huni.domain.followup.MailText;
import io.huni.domain.identity.User;
import io.huni.domain.mail.Envelope;
import io.huni.domain.mail.Mail;
import io.huni.domain.mail.Mail.Letter;
import io.huni.domain.mail.MailId;
import io.huni.domain.mail.News;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Brings mails to leads into the outbox of mails, and out of it again. */
final class Post {
    private final FollowupMails mails;
    private final UnsubscribeTokens tokens;
    private final Clock clock;

    Post(FollowupMails mails, Clock clock) {
        this.mails = mails;
        this.tokens = new UnsubscribeTokens(mails.secrets(), mails.publicUrl());
        this.clock = clock;
    }

    UnsubscribeTokens tokens() {
        return tokens;
    }

    /** In the transaction that is open. */
    Mono<Void> send(MailId id, Addressee to, MailText filled) {
        return Mono.defer(() -> mails.sendMail().send(mail(id, to, filled)));
    }

    private Mail mail(MailId id, Addressee to, MailText filled) {
        return mail(id, address(to), to.name(), Optional.of(about(id)), to, filled);
    }

    /** A try of the mail, to a person of the house. */
    Mono<Void> tryOut(MailId id, User reader, Addressee as, MailText filled) {
        return Mono.defer(() -> mails.sendMail().send(trial(id, reader, as, filled)));
    }

    /**
     * As {@link #tryOut}, filled for a lead: it is forgotten when it has left, or with the lead.
     */
    Mono<Void> tryOut(MailId id, User reader, Addressee as, LeadId lead, MailText filled) {
        News news = new News(mails.paper().tried(filled.language()), Set.of(lead.value()));
        return Mono.defer(() -> mails.sendNews().send(trial(id, reader, as, filled), news));
    }

    private Mail trial(MailId id, User reader, Addressee as, MailText filled) {
        return mail(id, reader.email(), reader.name(), Optional.empty(), as, filled);
    }

    Mono<Void> withdraw(MailId id) {
        return mails.withdrawMails().withdraw(about(id));
    }

    Letter preview(Addressee to, MailText filled) {
        URI nowhere = URI.create(mails.publicUrl() + "/unsubscribe/");
        return mails.paper().written(filled, to.from(), nowhere);
    }

    /** Refuses one whom no mail can or may reach. */
    static EmailAddress address(Addressee to) {
        if (to.optedOut()) {
            throw new Refused(FollowupErrorKey.OPTED_OUT);
        }
        return to.email().orElseThrow(() -> new Refused(FollowupErrorKey.NO_ADDRESS));
    }

    private Mail mail(
            MailId id,
            EmailAddress reader,
            String name,
            Optional<String> about,
            Addressee to,
            MailText filled) {
        URI unsubscribe = tokens.link(reader, filled.language());
        return new Mail(
                id,
                reader,
                name,
                mails.paper().written(filled, to.from(), unsubscribe),
                false,
                clock.instant(),
                Optional.empty(),
                about,
                Optional.of(new Envelope(to.from(), to.replyTo(), unsubscribe)),
                Optional.empty());
    }

    private static String about(MailId id) {
        return "followup:" + id.value();
    }
}
