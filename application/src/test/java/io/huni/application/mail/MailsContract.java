package io.huni.application.mail;

import static io.huni.domain.mail.MailFixture.aMail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.huni.application.mail.MailQueries.MailPage;
import io.huni.application.mail.MailQueries.MailView;
import io.huni.application.mail.port.Mails;
import io.huni.application.mail.port.Mails.Due;
import io.huni.application.mail.port.Mails.Trouble;
import io.huni.application.shared.PageRequest;
import io.huni.domain.mail.Mail;
import io.huni.domain.mail.MailFault;
import io.huni.domain.mail.MailFile;
import io.huni.domain.mail.MailId;
import io.huni.domain.mail.MailState;
import io.huni.domain.mail.News;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Flux;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What {@link Mails} must do. */
public abstract class MailsContract {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Trouble AWAY = new Trouble(MailFault.SERVER_AWAY, "Connection refused");

    protected abstract Mails mails();

    @Test
    void keepsEveryFieldAndGivesItToWhoClaimsIt() {
        Mail mail = aMail().confidential().uselessAfter(NOW.plusSeconds(60)).mail();

        mails().add(mail).block();

        assertThat(claim(NOW))
                .extracting(Due::id, Due::attempts, Due::mail, Due::file)
                .containsExactly(tuple(mail.id(), 1, Optional.of(mail), Optional.empty()));
        assertThat(mails().find(mail.id()).block().mail()).contains(mail);
        assertThat(mails().find(new MailId(UUID.randomUUID())).block()).isNull();
    }

    @Test
    void manyMailsCarryOneFile() {
        MailFile file =
                new MailFile(
                        UUID.randomUUID(), "rapor.pdf", "application/pdf", new byte[] {0, 1, 2});

        mails().add(aMail().mail().with(file)).block();
        mails().add(aMail().to("can@example.com").mail().with(file)).block();

        assertThat(claim(NOW)).extracting(Due::file).containsOnly(Optional.of(file.id()));
        MailFile found = mails().file(file.id()).block();
        assertThat(found.name()).isEqualTo("rapor.pdf");
        assertThat(found.type()).isEqualTo("application/pdf");
        assertThat(found.content()).containsExactly(0, 1, 2);
        assertThat(mails().file(UUID.randomUUID()).block()).isNull();
    }

    @Test
    void anIdThatIsKnownIsNotWrittenAgain() {
        Mail mail = aMail().mail();
        mails().add(mail).block();
        claim(NOW);
        mails().sent(mail.id(), NOW).block();

        mails().add(aMail().withId(mail.id().value()).about("Başka").mail()).block();

        assertThat(view(mail).subject()).isEqualTo(mail.letter().subject());
        assertThat(claim(NOW.plus(LEASE))).isEmpty();
    }

    @Test
    void whatIsWithdrawnNeverLeaves() {
        Mail waiting = aMail().concerning("invitation:1").mail();
        Mail claimed = aMail().concerning("invitation:1").mail();
        Mail other = aMail().concerning("invitation:2").mail();
        mails().add(claimed).block();
        Due due = claim(NOW).getFirst();
        mails().add(waiting).block();
        mails().add(other).block();

        mails().withdraw("invitation:1").block();
        mails().postpone(due, AWAY, NOW).block();

        assertThat(mails().again(waiting.id(), NOW).block()).isFalse();
        assertThat(claim(NOW.plus(LEASE))).extracting(Due::id).containsExactly(other.id());
        assertThat(view(waiting).state()).isEqualTo(MailState.WITHDRAWN);
        assertThat(view(waiting).nextAttemptAt()).isEmpty();
        assertThat(view(claimed).state()).isEqualTo(MailState.WITHDRAWN);
    }

    @Test
    void whatHasLeftCannotBeWithdrawn() {
        Mail mail = aMail().concerning("invitation:3").mail();
        mails().add(mail).block();
        mails().sent(mail.id(), NOW).block();

        mails().withdraw("invitation:3").block();

        assertThat(view(mail).state()).isEqualTo(MailState.SENT);
    }

    private Mail news() {
        Mail mail = aMail().concerning("person:1").mail();
        mails().addNews(mail, new News("1 not", Set.of(new UUID(9, 1)))).block();
        return mail;
    }

    @Test
    void newsIsForgottenWhenItHasLeft() {
        Mail mail = news();
        assertThat(view(mail).gist()).contains("1 not");
        assertThat(claim(NOW)).extracting(Due::mail).containsExactly(Optional.of(mail));

        mails().sent(mail.id(), NOW).block();

        assertThat(view(mail).subject()).isEqualTo("1 not");
        assertThat(mails().find(mail.id()).block().mail()).isEmpty();
    }

    @Test
    void newsThatIsWithdrawnIsForgotten() {
        Mail mail = news();

        mails().withdraw("person:1").block();

        assertThat(view(mail).subject()).isEqualTo("1 not");
        assertThat(mails().find(mail.id()).block().mail()).isEmpty();
    }

    @Test
    void nobodyElseGetsAMailUntilTheLeaseEnds() {
        Mail mail = aMail().mail();
        mails().add(mail).block();
        claim(NOW);

        assertThat(claim(NOW.plus(LEASE).minusMillis(1))).isEmpty();
        assertThat(claim(NOW.plus(LEASE))).extracting(Due::attempts).containsExactly(2);
    }

    @Test
    void aMailIsGivenToOneOfManyWhoAskAtOnce() {
        for (int i = 0; i < 20; i++) {
            mails().add(aMail().mail()).block();
        }

        List<MailId> given =
                Flux.range(0, 8)
                        .flatMap(n -> mails().claim(5, LEASE, NOW), 8)
                        .flatMapIterable(due -> due)
                        .map(Due::id)
                        .collectList()
                        .block();

        assertThat(given).doesNotHaveDuplicates();
    }

    @Test
    void givesNoMoreThanWereAskedForAndTheLongestDueFirst() {
        Mail later = aMail().writtenAt(NOW).mail();
        Mail first = aMail().writtenAt(NOW.minusSeconds(60)).mail();
        mails().add(later).then(mails().add(first)).block();

        assertThat(mails().claim(1, LEASE, NOW).block())
                .extracting(Due::id)
                .containsExactly(first.id());
        assertThat(claim(NOW.minusSeconds(1))).isEmpty();
    }

    @Test
    void whatHasLostItsMeaningIsNotSentAnyMore() {
        Mail mail = aMail().uselessAfter(NOW.plusSeconds(60)).mail();
        mails().add(mail).block();

        assertThat(claim(NOW.plusSeconds(60))).isEmpty();

        assertThat(view(mail).state()).isEqualTo(MailState.EXPIRED);
        assertThat(view(mail).attempts()).isZero();
    }

    @Test
    void aMailThatWasTakenIsSent() {
        Mail mail = aMail().mail();
        mails().add(mail).block();
        mails().postpone(claim(NOW).getFirst(), AWAY, NOW).block();
        claim(NOW);

        mails().sent(mail.id(), NOW.plusSeconds(5)).block();

        assertThat(view(mail).state()).isEqualTo(MailState.SENT);
        assertThat(view(mail).sentAt()).contains(NOW.plusSeconds(5));
        assertThat(view(mail).fault()).isEmpty();
        assertThat(view(mail).nextAttemptAt()).isEmpty();
    }

    /** One hung past its lease, and another has sent the mail meanwhile, or is about to. */
    @Test
    void whoComesTooLateChangesNothing() {
        Mail mail = aMail().mail();
        mails().add(mail).block();
        Due late = claim(NOW).getFirst();
        Instant after = NOW.plus(LEASE);
        Due next = claim(after).getFirst();

        assertThat(mails().hold(late, after.plusSeconds(1)).block()).isFalse();
        mails().postpone(late, AWAY, after).block();
        assertThat(claim(after)).isEmpty();
        mails().giveUp(late, AWAY).block();
        assertThat(view(mail).state()).isEqualTo(MailState.WAITING);

        mails().sent(next.id(), after).block();
        mails().postpone(next, AWAY, after).block();
        mails().giveUp(next, AWAY).block();
        assertThat(view(mail).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void whoHoldsAMailKeepsItLonger() {
        mails().add(aMail().mail()).block();
        Due due = claim(NOW).getFirst();

        assertThat(mails().hold(due, NOW.plus(LEASE).plusSeconds(5)).block()).isTrue();

        assertThat(claim(NOW.plus(LEASE))).isEmpty();
        assertThat(claim(NOW.plus(LEASE).plusSeconds(5))).hasSize(1);
    }

    @Test
    void aPostponedOneComesBackWhenItIsDue() {
        Mail mail = aMail().mail();
        mails().add(mail).block();
        Due due = claim(NOW).getFirst();

        mails().postpone(due, AWAY, NOW.plusSeconds(15)).block();

        assertThat(view(mail).fault()).contains(MailFault.SERVER_AWAY);
        assertThat(view(mail).answer()).contains("Connection refused");
        assertThat(view(mail).nextAttemptAt()).contains(NOW.plusSeconds(15));
        assertThat(claim(NOW.plusSeconds(14))).isEmpty();
        assertThat(claim(NOW.plusSeconds(15))).hasSize(1);
    }

    @Test
    void oneThatIsGivenUpStaysUntilItIsSentAgain() {
        Mail mail = aMail().mail();
        mails().add(mail).block();
        mails().giveUp(claim(NOW).getFirst(), new Trouble(MailFault.REFUSED, "")).block();
        assertThat(view(mail).state()).isEqualTo(MailState.FAILED);
        assertThat(view(mail).answer()).isEmpty();
        assertThat(claim(NOW.plus(LEASE))).isEmpty();

        assertThat(mails().again(mail.id(), NOW.plus(LEASE)).block()).isTrue();

        assertThat(claim(NOW.plus(LEASE))).extracting(Due::attempts).containsExactly(1);
        assertThat(mails().again(new MailId(UUID.randomUUID()), NOW).block()).isFalse();
    }

    @Test
    void listsTheNewestFirstByStateAndPage() {
        List<Mail> three = List.of(numbered(1), numbered(2), numbered(3));
        three.forEach(mail -> mails().add(mail).block());
        mails().sent(three.get(1).id(), NOW).block();

        MailPage first = page(Set.of(), 2, Optional.empty());
        MailPage second = page(Set.of(), 2, first.nextCursor());

        assertThat(first.items())
                .extracting(MailView::id)
                .containsExactly(three.get(2).id(), three.get(1).id());
        assertThat(second.items()).extracting(MailView::id).containsExactly(three.get(0).id());
        assertThat(second.nextCursor()).isEmpty();
        assertThat(page(Set.of(MailState.SENT, MailState.FAILED), 25, Optional.empty()).items())
                .extracting(MailView::id)
                .containsExactly(three.get(1).id());
    }

    @Test
    void refusesACursorOfAnotherList() {
        assertThatThrownBy(() -> page(Set.of(), 25, Optional.of("x")))
                .hasMessage("shared.cursor-malformed");
    }

    private static Mail numbered(int number) {
        return aMail().withId(new UUID(0x0199_0000_0000_7000L + number, 1L << 63)).mail();
    }

    private MailPage page(Set<MailState> states, int limit, Optional<String> cursor) {
        return mails().page(states, new PageRequest(limit, cursor)).block();
    }

    private List<Due> claim(Instant now) {
        return mails().claim(25, LEASE, now).block();
    }

    private MailView view(Mail mail) {
        return mails().find(mail.id()).block().view();
    }
}
