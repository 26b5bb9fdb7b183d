package io.huni.adapter.mail.identity;

import io.huni.adapter.mail.shared.LetterPaper;
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
record LetterOffice(SendMail sendMail, OrganisationQueries organisations, Ids ids, Clock clock) {
    /**
     * @param endsAt of the link in it, which makes it confidential
     */
    Mono<Void> send(
            EmailAddress to,
            String toName,
            Optional<Instant> endsAt,
            Function<Organisation, LetterPaper> paper) {
        return organisations
                .organisation()
                .map(paper)
                .flatMap(letter -> sendMail.send(mail(to, toName, endsAt, letter)));
    }

    private Mail mail(
            EmailAddress to, String toName, Optional<Instant> endsAt, LetterPaper letter) {
        return new Mail(
                new MailId(ids.next()),
                to,
                toName,
                letter.written(),
                endsAt.isPresent(),
                clock.instant(),
                endsAt);
    }
}
