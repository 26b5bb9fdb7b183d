package io.huni.application.mail;

import io.huni.application.mail.MailQueries.MailPage;
import io.huni.application.mail.MailQueries.MailView;
import io.huni.application.mail.port.Mails;
import io.huni.application.shared.PageRequest;
import io.huni.domain.mail.Mail;
import io.huni.domain.mail.MailFault;
import io.huni.domain.mail.MailId;
import io.huni.domain.mail.MailState;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The mails of tests. */
public final class InMemoryMails implements Mails {
    private final Map<MailId, Kept> mails = new ConcurrentHashMap<>();

    private record Kept(
            Mail mail,
            MailState state,
            int attempts,
            Instant dueAt,
            Optional<Instant> sentAt,
            Optional<Trouble> trouble) {

        Kept at(MailState next, Instant due, Optional<Trouble> why) {
            return new Kept(mail, next, attempts, due, sentAt, why);
        }

        Kept tried(int many, Instant due) {
            return new Kept(mail, state, many, due, sentAt, trouble);
        }

        MailView view() {
            return new MailView(
                    mail.id(),
                    mail.to().value(),
                    mail.toName(),
                    mail.letter().subject(),
                    state,
                    mail.confidential(),
                    attempts,
                    mail.createdAt(),
                    Optional.of(dueAt).filter(due -> state == MailState.WAITING),
                    sentAt,
                    trouble.map(Trouble::fault),
                    trouble.map(Trouble::answer).filter(answer -> !answer.isEmpty()));
        }
    }

    @Override
    public Mono<Void> add(Mail mail) {
        return Mono.fromRunnable(
                () ->
                        mails.putIfAbsent(
                                mail.id(),
                                new Kept(
                                        mail,
                                        MailState.WAITING,
                                        0,
                                        mail.createdAt(),
                                        Optional.empty(),
                                        Optional.empty())));
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
                .map(kept -> new Due(kept.mail().id(), kept.attempts(), Optional.of(kept.mail())))
                .sorted(Comparator.comparing(due -> due.id().value()))
                .toList();
    }

    private boolean isExpired(Kept kept, Instant now) {
        if (kept.mail().isUseless(now)) {
            mails.put(kept.mail().id(), kept.at(MailState.EXPIRED, kept.dueAt(), kept.trouble()));
        }
        return kept.mail().isUseless(now);
    }

    @Override
    public Mono<Void> sent(MailId mail, Instant at) {
        return changing(
                mail,
                kept ->
                        new Kept(
                                kept.mail(),
                                MailState.SENT,
                                kept.attempts(),
                                kept.dueAt(),
                                Optional.of(at),
                                Optional.empty()));
    }

    @Override
    public Mono<Void> postpone(MailId mail, Trouble trouble, Instant until) {
        return changing(mail, kept -> kept.at(MailState.WAITING, until, Optional.of(trouble)));
    }

    @Override
    public Mono<Void> giveUp(MailId mail, Trouble trouble) {
        return changing(
                mail, kept -> kept.at(MailState.FAILED, kept.dueAt(), Optional.of(trouble)));
    }

    private Mono<Void> changing(MailId mail, UnaryOperator<Kept> change) {
        return Mono.fromRunnable(
                () -> mails.computeIfPresent(mail, (id, kept) -> change.apply(kept)));
    }

    @Override
    public Mono<Boolean> again(MailId mail, Instant now) {
        return Mono.fromSupplier(
                () ->
                        mails.computeIfPresent(
                                        mail,
                                        (id, kept) ->
                                                kept.at(MailState.WAITING, now, kept.trouble())
                                                        .tried(0, now))
                                != null);
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
                .map(kept -> new Found(kept.view(), Optional.of(kept.mail())));
    }

    /** As if the server had said so. */
    public void fail(MailId mail, MailFault fault) {
        giveUp(mail, new Trouble(fault, "550 no such user")).block();
    }
}
