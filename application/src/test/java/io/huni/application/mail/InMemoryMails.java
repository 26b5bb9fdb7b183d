package io.huni.application.mail;

import io.huni.application.mail.MailQueries.MailPage;
import io.huni.application.mail.MailQueries.MailView;
import io.huni.application.mail.port.Mails;
import io.huni.application.shared.PageRequest;
import io.huni.domain.mail.Mail;
import io.huni.domain.mail.MailFault;
import io.huni.domain.mail.MailFile;
import io.huni.domain.mail.MailId;
import io.huni.domain.mail.MailState;
import io.huni.domain.mail.News;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The mails of tests. */
public final class InMemoryMails implements Mails {
    private final Map<MailId, Kept> mails = new ConcurrentHashMap<>();
    private int failures;

    private record Kept(
            Mail mail,
            MailState state,
            UUID claim,
            int attempts,
            Instant dueAt,
            Optional<Instant> sentAt,
            Optional<Trouble> trouble,
            Optional<News> news) {
        private static final Set<MailState> EMPTY =
                EnumSet.of(MailState.SENT, MailState.EXPIRED, MailState.WITHDRAWN);

        private boolean isEmptied() {
            return news.isPresent() && EMPTY.contains(state);
        }

        Kept at(MailState next, Instant due, Optional<Trouble> why) {
            return new Kept(mail, next, UUID.randomUUID(), attempts, due, sentAt, why, news);
        }

        Kept until(Instant due) {
            return new Kept(mail, state, claim, attempts, due, sentAt, trouble, news);
        }

        Kept tried(int many, Instant due) {
            return new Kept(mail, state, UUID.randomUUID(), many, due, sentAt, trouble, news);
        }

        MailView view() {
            return new MailView(
                    mail.id(),
                    mail.to().value(),
                    mail.toName(),
                    isEmptied() ? news.orElseThrow().gist() : mail.letter().subject(),
                    state,
                    mail.confidential(),
                    attempts,
                    mail.createdAt(),
                    Optional.of(dueAt).filter(due -> state == MailState.WAITING),
                    sentAt,
                    trouble.map(Trouble::fault),
                    trouble.map(Trouble::answer).filter(answer -> !answer.isEmpty()),
                    news.map(News::gist),
                    mail.envelope().isPresent());
        }
    }

    @Override
    public Mono<Void> add(Mail mail) {
        return add(mail, Optional.empty());
    }

    @Override
    public Mono<Void> addNews(Mail mail, News news) {
        return add(mail, Optional.of(news));
    }

    private Mono<Void> add(Mail mail, Optional<News> news) {
        return Mono.fromRunnable(
                () ->
                        mails.putIfAbsent(
                                mail.id(),
                                new Kept(
                                        mail,
                                        MailState.WAITING,
                                        UUID.randomUUID(),
                                        0,
                                        mail.createdAt(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        news)));
    }

    @Override
    public Mono<List<Due>> claim(int most, Duration lease, Instant now) {
        return Mono.fromSupplier(() -> claimed(most, now.plus(lease), now));
    }

    private synchronized List<Due> claimed(int most, Instant until, Instant now) {
        return mails.values().stream()
                .filter(kept -> kept.state() == MailState.WAITING && !kept.dueAt().isAfter(now))
                .sorted(Comparator.comparing(Kept::dueAt))
                .limit(most)
                .filter(kept -> !isExpired(kept, now))
                .map(kept -> kept.tried(kept.attempts() + 1, until))
                .peek(kept -> mails.put(kept.mail().id(), kept))
                .map(InMemoryMails::due)
                .sorted(Comparator.comparing(due -> due.id().value()))
                .toList();
    }

    private static Due due(Kept kept) {
        return new Due(
                kept.mail().id(),
                kept.claim(),
                kept.attempts(),
                Optional.of(kept.mail()),
                kept.mail().file().map(MailFile::id));
    }

    @Override
    public Mono<MailFile> file(UUID file) {
        return Mono.defer(
                () ->
                        Mono.justOrEmpty(
                                mails.values().stream()
                                        .flatMap(kept -> kept.mail().file().stream())
                                        .filter(kept -> kept.id().equals(file))
                                        .findFirst()));
    }

    private boolean isExpired(Kept kept, Instant now) {
        if (kept.mail().isUseless(now)) {
            mails.put(kept.mail().id(), kept.at(MailState.EXPIRED, kept.dueAt(), kept.trouble()));
        }
        return kept.mail().isUseless(now);
    }

    @Override
    public Mono<Void> sent(MailId mail, Instant at) {
        return Mono.defer(
                () ->
                        failures-- > 0
                                ? Mono.error(new IllegalStateException("on purpose"))
                                : nowSent(mail, at));
    }

    /** So often in turn it cannot be noted that one was sent. */
    void failToNote(int times) {
        failures = times;
    }

    private Mono<Void> nowSent(MailId mail, Instant at) {
        return changing(
                mail,
                kept ->
                        new Kept(
                                kept.mail(),
                                MailState.SENT,
                                kept.claim(),
                                kept.attempts(),
                                kept.dueAt(),
                                Optional.of(at),
                                Optional.empty(),
                                kept.news()));
    }

    @Override
    public Mono<Boolean> hold(Due due, Instant until) {
        return Mono.fromSupplier(() -> isHeld(due, mails.get(due.id())))
                .doOnNext(
                        held ->
                                mails.computeIfPresent(
                                        due.id(), (id, kept) -> held ? kept.until(until) : kept));
    }

    private static boolean isHeld(Due due, Kept kept) {
        return kept.state() == MailState.WAITING && kept.claim().equals(due.claim());
    }

    @Override
    public Mono<Void> postpone(Due due, Trouble trouble, Instant until) {
        return troubled(due, kept -> kept.at(MailState.WAITING, until, Optional.of(trouble)));
    }

    @Override
    public Mono<Void> giveUp(Due due, Trouble trouble) {
        return troubled(due, kept -> kept.at(MailState.FAILED, kept.dueAt(), Optional.of(trouble)));
    }

    private Mono<Void> troubled(Due due, UnaryOperator<Kept> change) {
        return changing(due.id(), kept -> isHeld(due, kept) ? change.apply(kept) : kept);
    }

    private Mono<Void> changing(MailId mail, UnaryOperator<Kept> change) {
        return Mono.fromRunnable(
                () -> mails.computeIfPresent(mail, (id, kept) -> change.apply(kept)));
    }

    @Override
    public Mono<Boolean> again(MailId mail, Instant now) {
        return Mono.fromSupplier(
                () -> {
                    Kept kept = mails.get(mail);
                    if (kept == null || kept.state() == MailState.WITHDRAWN) {
                        return false;
                    }
                    mails.put(mail, kept.at(MailState.WAITING, now, kept.trouble()).tried(0, now));
                    return true;
                });
    }

    @Override
    public Mono<Void> withdraw(String about) {
        return Mono.fromRunnable(
                () ->
                        mails.replaceAll(
                                (id, kept) ->
                                        kept.mail().about().equals(Optional.of(about))
                                                        && kept.state() != MailState.SENT
                                                ? kept.at(
                                                        MailState.WITHDRAWN,
                                                        kept.dueAt(),
                                                        Optional.empty())
                                                : kept));
    }

    @Override
    public Mono<MailPage> page(Set<MailState> states, PageRequest request) {
        return Mono.fromSupplier(
                () -> {
                    Optional<MailId> after = request.cursor().map(InMemoryMails::cursor);
                    List<MailView> found =
                            mails.values().stream()
                                    .filter(
                                            kept ->
                                                    states.isEmpty()
                                                            || states.contains(kept.state()))
                                    .map(Kept::view)
                                    .sorted(Comparator.comparing(InMemoryMails::text).reversed())
                                    .filter(view -> isAfter(view, after))
                                    .toList();
                    List<MailView> items = found.stream().limit(request.limit()).toList();
                    return new MailPage(
                            items,
                            found.size() > items.size()
                                    ? Optional.of(text(items.getLast()))
                                    : Optional.empty());
                });
    }

    private static boolean isAfter(MailView view, Optional<MailId> cursor) {
        return cursor.filter(last -> text(view).compareTo(last.value().toString()) >= 0).isEmpty();
    }

    private static String text(MailView view) {
        return view.id().value().toString();
    }

    private static MailId cursor(String text) {
        try {
            return MailId.of(text);
        } catch (Refused malformed) {
            throw new Refused(SharedErrorKey.CURSOR_MALFORMED).at("/cursor");
        }
    }

    @Override
    public Mono<Found> find(MailId mail) {
        return Mono.defer(() -> Mono.justOrEmpty(mails.get(mail)))
                .map(
                        kept ->
                                new Found(
                                        kept.view(),
                                        Optional.of(kept.mail())
                                                .filter(mine -> !kept.isEmptied())));
    }

    /** As if the server had said so. */
    public void fail(MailId mail, MailFault fault) {
        giveUp(due(mails.get(mail)), new Trouble(fault, "550 no such user")).block();
    }
}
