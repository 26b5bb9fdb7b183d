package io.huni.application.mail;

import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.UserFixture.aUser;
import static io.huni.domain.mail.MailFixture.aMail;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.mail.MailQueries.MailView;
import io.huni.application.mail.port.Mails.Trouble;
import io.huni.application.shared.BackOff;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.mail.Mail;
import io.huni.domain.mail.MailErrorKey;
import io.huni.domain.mail.MailFault;
import io.huni.domain.mail.MailFile;
import io.huni.domain.mail.MailId;
import io.huni.domain.mail.MailState;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class MailDeliveryTest {
    private static final Trouble AWAY = new Trouble(MailFault.SERVER_AWAY, "Connection refused");

    private static final Duration LEASE = Duration.ofMinutes(10);

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T09:00:00Z"));
    private final InMemoryMails mails = new InMemoryMails();
    private final InMemoryMailServer server = new InMemoryMailServer();
    private final List<String> announced = new ArrayList<>();
    private final DeliverMails deliver =
            new DeliverMailsService(
                    mails,
                    server,
                    announcements(),
                    new MailSettings(
                            2,
                            LEASE,
                            3,
                            new BackOff(Duration.ofSeconds(10), Duration.ofMinutes(5))),
                    clock,
                    () -> 0.5);
    private final MailQueries queries = MailUseCases.mailQueries(mails, server);
    private final ResendMail resend = new ResendMailService(mails, announcements(), clock);
    private final Actor superadmin = aUser().as(Role.SUPERADMIN).user().asActor();
    private final Actor admin = aUser().as(Role.ADMIN).user().asActor();
    private final Actor manager = aUser().as(Role.MANAGER).user().asActor();

    @Test
    void sendsWhatIsDueOnceAGroupOverOneConnection() {
        for (int i = 0; i < 3; i++) {
            write(aMail().mail());
        }

        assertThat(deliver.deliver().block()).isEqualTo(2);
        assertThat(deliver.deliver().block()).isEqualTo(1);
        assertThat(deliver.deliver().block()).isZero();

        assertThat(server.taken()).hasSize(3).doesNotHaveDuplicates();
        assertThat(server.calls()).isEqualTo(2);
        assertThat(announced).containsExactly("mail_updated", "mail_updated");
    }

    private static MailFile file() {
        return new MailFile(UUID.randomUUID(), "rapor.pdf", "application/pdf", new byte[] {1});
    }

    @Test
    void mailsWithAFileGoWithIt() {
        MailFile file = file();
        write(aMail().mail());
        write(aMail().mail().with(file));

        assertThat(deliver.deliver().block()).isEqualTo(2);

        assertThat(server.taken())
                .extracting(mail -> mail.file().map(MailFile::id))
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(file.id()));
    }

    @Test
    void aFileThatIsAwayHoldsUpNothingElse() {
        Mail first = write(aMail().to("dolu@example.com").mail().with(file()));
        Mail second = write(aMail().mail().with(file()));
        server.refuse("dolu@example.com", AWAY);

        deliver.deliver().block();

        assertThat(view(first).state()).isEqualTo(MailState.WAITING);
        assertThat(view(second).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void aSlowServerOutlastsNoLease() {
        write(aMail().mail());
        write(aMail().mail());
        List<Integer> others = new ArrayList<>();
        server.meanwhile(
                mail -> {
                    clock.pass(Duration.ofMinutes(6));
                    others.add(mails.claim(2, LEASE, clock.instant()).block().size());
                });

        deliver.deliver().block();

        assertThat(others).containsExactly(0, 0);
        assertThat(server.taken()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void whatAnotherNodeHasTakenOverMeanwhileIsItsOwn() {
        write(aMail().mail());
        write(aMail().mail());
        server.meanwhile(
                mail -> {
                    clock.pass(LEASE);
                    mails.claim(2, LEASE, clock.instant()).block();
                });

        deliver.deliver().block();

        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void whatHasLeftIsNotedThoughTheDatabaseStumbles() {
        Mail mail = write(aMail().mail());
        mails.failToNote(2);

        deliver.deliver().block();

        assertThat(view(mail).state()).isEqualTo(MailState.SENT);
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void keepsMailsWhereNoServerIsConfigured() {
        Mail mail = write(aMail().mail());
        server.isThere(false);

        assertThat(deliver.deliver().block()).isZero();

        assertThat(view(mail).state()).isEqualTo(MailState.WAITING);
        assertThat(view(mail).attempts()).isZero();
        assertThat(queries.hasServer()).isFalse();
    }

    @Test
    void triesAgainLaterAndLaterAndSendsOnceWhenTheServerIsBack() {
        Mail mail = write(aMail().mail());
        server.refuse("ayse@example.com", AWAY);
        deliver.deliver().block();
        assertThat(view(mail).nextAttemptAt()).contains(clock.instant().plusSeconds(10));
        clock.pass(Duration.ofSeconds(10));
        deliver.deliver().block();
        assertThat(view(mail).nextAttemptAt()).contains(clock.instant().plusSeconds(20));

        server.takeAgain("ayse@example.com");
        assertThat(deliver.deliver().block()).isZero();
        clock.pass(Duration.ofSeconds(20));
        deliver.deliver().block();
        clock.pass(Duration.ofDays(1));
        deliver.deliver().block();

        assertThat(server.taken()).hasSize(1);
        assertThat(view(mail).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void givesUpAfterAllTriesAndAtOnceWhatWillNeverGo() {
        Mail never = write(aMail().to("yok@example.com").mail());
        Mail often = write(aMail().mail());
        server.refuse("yok@example.com", new Trouble(MailFault.RECIPIENT_REFUSED, "550"));
        server.refuse("ayse@example.com", AWAY);

        for (int tried = 0; tried < 3; tried++) {
            deliver.deliver().block();
            clock.pass(Duration.ofMinutes(10));
        }

        assertThat(view(never).state()).isEqualTo(MailState.FAILED);
        assertThat(view(never).attempts()).isEqualTo(1);
        assertThat(view(often).state()).isEqualTo(MailState.FAILED);
        assertThat(view(often).attempts()).isEqualTo(3);
    }

    @Test
    void aPersonSendsAgainWhatWasGivenUp() {
        Mail mail = write(aMail().mail());
        mails.fail(mail.id(), MailFault.REFUSED);

        MailView again = resend.resend(admin, mail.id()).block();
        deliver.deliver().block();

        assertThat(again.state()).isEqualTo(MailState.WAITING);
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void whatHasLostItsMeaningIsNotSentAgain() {
        Mail mail = write(aMail().uselessAfter(clock.instant().plusSeconds(60)).mail());
        clock.pass(Duration.ofSeconds(60));

        assertRefused(resend.resend(admin, mail.id()), MailErrorKey.EXPIRED);
        assertRefused(
                resend.resend(admin, new MailId(UUID.randomUUID())), SharedErrorKey.NOT_FOUND);
    }

    @Test
    void onlyWhoMayOpenTheDoorReadsTheLetterThatOpensIt() {
        Mail link = write(aMail().confidential().mail());
        Mail news = write(aMail().mail());

        assertThat(queries.get(superadmin, link.id()).block().letter()).contains(link.letter());
        assertThat(queries.get(admin, link.id()).block().letter()).isEmpty();
        assertThat(queries.get(admin, news.id()).block().letter()).contains(news.letter());
    }

    @Test
    void isNobodysBusinessWithoutTheRight() {
        Mail mail = write(aMail().mail());

        assertRefused(
                queries.page(manager, Set.of(), new PageRequest(25, Optional.empty())),
                SharedErrorKey.RIGHT_MISSING);
        assertRefused(queries.get(manager, mail.id()), SharedErrorKey.RIGHT_MISSING);
        assertRefused(resend.resend(manager, mail.id()), SharedErrorKey.RIGHT_MISSING);
    }

    private MailAnnouncements announcements() {
        return new MailAnnouncements(
                announcement -> Mono.fromRunnable(() -> announced.add(announcement.type())));
    }

    private Mail write(Mail mail) {
        MailUseCases.sendMail(mails).send(mail).block();
        return mail;
    }

    private MailView view(Mail mail) {
        return mails.find(mail.id()).block().view();
    }
}
