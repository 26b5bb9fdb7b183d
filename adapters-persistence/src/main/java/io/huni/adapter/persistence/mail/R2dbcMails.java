package io.huni.adapter.persistence.mail;

import io.huni.application.mail.MailQueries.MailPage;
import io.huni.application.mail.MailQueries.MailView;
import io.huni.application.mail.port.Mails;
import io.huni.application.shared.PageRequest;
import io.huni.application.shared.Secrets;
import io.huni.domain.mail.Mail;
import io.huni.domain.mail.MailFile;
import io.huni.domain.mail.MailId;
import io.huni.domain.mail.MailState;
import io.huni.domain.mail.News;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

final class R2dbcMails implements Mails {
    private static final UUID NEWEST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
    private static final int LONGEST_ANSWER = 500;

    private final DatabaseClient client;
    private final SealedLetter sealed;
    private final MailRow rows;
    private final SealedFiles files;

    R2dbcMails(DatabaseClient client, Secrets secrets) {
        this.client = client;
        sealed = new SealedLetter(secrets);
        rows = new MailRow(sealed);
        files = new SealedFiles(client, secrets);
    }

    @Override
    public Mono<Void> add(Mail mail) {
        return Mono.justOrEmpty(mail.file())
                .flatMap(files::add)
                .then(Mono.defer(() -> addLetter(mail)));
    }

    private Mono<Void> addLetter(Mail mail) {
        return client.sql(MailStatements.ADD)
                .bind("id", mail.id().value())
                .bind("recipient", mail.to().value())
                .bind("name", mail.toName())
                .bind("subject", mail.letter().subject())
                .bind("letter", sealed.seal(mail.id(), mail.letter()))
                .bind("confidential", mail.confidential())
                .bind("created", mail.createdAt())
                .bind("useless", moment(mail.uselessAfter()))
                .bind("about", Parameter.fromOrEmpty(mail.about().orElse(null), String.class))
                .bind(
                        "envelope",
                        Parameter.fromOrEmpty(
                                mail.envelope().map(EnvelopeJson::write).orElse(null),
                                String.class))
                .bind(
                        "file",
                        Parameter.fromOrEmpty(
                                mail.file().map(MailFile::id).orElse(null), UUID.class))
                .then();
    }

    @Override
    public Mono<Void> addNews(Mail mail, News news) {
        return add(mail)
                .then(
                        client.sql(MailStatements.NEWS)
                                .bind("id", mail.id().value())
                                .bind("gist", news.gist())
                                .bind("records", news.records().toArray(UUID[]::new))
                                .then());
    }

    @Override
    public Mono<MailFile> file(UUID file) {
        return files.find(file);
    }

    private static Parameter moment(Optional<Instant> moment) {
        return Parameter.fromOrEmpty(moment.orElse(null), Instant.class);
    }

    @Override
    public Mono<List<Due>> claim(int most, Duration lease, Instant now) {
        return client.sql(MailStatements.CLAIM)
                .bind("now", now)
                .bind("until", now.plus(lease))
                .bind("most", most)
                .map(rows::due)
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> sent(MailId mail, Instant at) {
        return client.sql(MailStatements.SENT).bind("id", mail.value()).bind("at", at).then();
    }

    @Override
    public Mono<Boolean> hold(Due due, Instant until) {
        return client.sql(MailStatements.HOLD)
                .bind("id", due.id().value())
                .bind("claim", due.claim())
                .bind("until", until)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    @Override
    public Mono<Void> postpone(Due due, Trouble trouble, Instant until) {
        return trouble(due, MailState.WAITING, trouble, Optional.of(until));
    }

    @Override
    public Mono<Void> giveUp(Due due, Trouble trouble) {
        return trouble(due, MailState.FAILED, trouble, Optional.empty());
    }

    private Mono<Void> trouble(Due due, MailState state, Trouble trouble, Optional<Instant> until) {
        String answer = trouble.answer().replace("\0", "");
        return client.sql(MailStatements.TROUBLE)
                .bind("id", due.id().value())
                .bind("claim", due.claim())
                .bind("state", state.name())
                .bind("until", moment(until))
                .bind("fault", trouble.fault().name())
                .bind("answer", answer.substring(0, Math.min(answer.length(), LONGEST_ANSWER)))
                .then();
    }

    @Override
    public Mono<Boolean> again(MailId mail, Instant now) {
        return client.sql(MailStatements.AGAIN)
                .bind("id", mail.value())
                .bind("now", now)
                .fetch()
                .one()
                .hasElement();
    }

    @Override
    public Mono<Void> withdraw(String about) {
        return client.sql(MailStatements.WITHDRAW).bind("about", about).then();
    }

    @Override
    public Mono<MailPage> page(Set<MailState> states, PageRequest request) {
        return Mono.fromSupplier(() -> request.cursor().map(R2dbcMails::cursor).orElse(NEWEST))
                .flatMap(after -> views(filter(states), after, request.limit() + 1))
                .map(found -> page(found, request.limit()));
    }

    private Mono<List<MailView>> views(String filter, UUID after, int limit) {
        return client.sql(MailStatements.PAGE.formatted(MailRow.COLUMNS, filter))
                .bind("after", after)
                .bind("limit", limit)
                .map(MailRow::view)
                .all()
                .collectList();
    }

    private static String filter(Set<MailState> states) {
        return states.isEmpty()
                ? ""
                : states.stream()
                        .sorted()
                        .map(state -> "'" + state.name() + "'")
                        .collect(Collectors.joining(", ", "AND state IN (", ")"));
    }

    private static MailPage page(List<MailView> found, int limit) {
        if (found.size() <= limit) {
            return new MailPage(found, Optional.empty());
        }
        List<MailView> items = List.copyOf(found.subList(0, limit));
        return new MailPage(items, Optional.of(items.getLast().id().value().toString()));
    }

    private static UUID cursor(String text) {
        try {
            return MailId.of(text).value();
        } catch (Refused malformed) {
            throw new Refused(SharedErrorKey.CURSOR_MALFORMED).at("/cursor");
        }
    }

    @Override
    public Mono<Found> find(MailId mail) {
        return client.sql(MailStatements.FIND).bind("id", mail.value()).map(rows::found).one();
    }
}
