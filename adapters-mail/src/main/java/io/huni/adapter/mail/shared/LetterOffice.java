package io.huni.adapter.mail.shared;

import io.huni.application.mail.SendMail;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.Ids;
import io.huni.domain.mail.Mail;
import io.huni.domain.mail.MailId;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.EmailAddress;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Puts a letter under the name of the house and sends it. */
public record LetterOffice(
        SendMail sendMail, OrganisationQueries organisations, Ids ids, Clock clock) {
    /**
     * @param endsAt of the link in it, which makes it confidential
     * @param about what it is withdrawn with
     */
    public Mono<Void> send(
            EmailAddress to,
            String toName,
            Optional<Instant> endsAt,
            Optional<String> about,
            Function<Organisation, LetterPaper> paper) {
        return written(to, toName, endsAt, about, paper).flatMap(sendMail::send);
    }

    /** The mail, for who sends it otherwise. */
    public Mono<Mail> written(
            EmailAddress to,
            String toName,
            Optional<Instant> endsAt,
            Optional<String> about,
            Function<Organisation, LetterPaper> paper) {
        return organisations
                .organisation()
                .map(paper)
                .map(letter -> mail(to, toName, endsAt, about, letter));
    }

    private Mail mail(
            EmailAddress to,
            String toName,
            Optional<Instant> endsAt,
            Optional<String> about,
            LetterPaper letter) {
        return new Mail(
                new MailId(ids.next()),
                to,
                toName,
                letter.written(),
                endsAt.isPresent(),
                clock.instant(),
                endsAt,
                about);
    }
}
