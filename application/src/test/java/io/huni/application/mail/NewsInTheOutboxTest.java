package io.huni.application.mail;

import static io.huni.domain.mail.MailFixture.aMail;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.mail.MailQueries.OpenedMail;
import io.huni.application.mail.port.Mails.Trouble;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.UserId;
import io.huni.domain.mail.Mail;
import io.huni.domain.mail.MailFault;
import io.huni.domain.mail.News;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** News says names of leads, and mails to leads go to them. */
class NewsInTheOutboxTest {
    private static final Trouble REFUSED =
            new Trouble(MailFault.RECIPIENT_REFUSED, "550 elif@example.com");

    private static final PageRequest FIRST = new PageRequest(10, Optional.empty());
    private static final Actor ADMIN = person(Role.ADMIN);
    private static final Actor POSTMASTER =
            person(
                    Role.ADMIN.limitedTo(
                            EnumSet.of(Right.MAIL_READ, Right.MAIL_MANAGE, Right.LEAD_ASSIGN)));

    private final InMemoryMails mails = new InMemoryMails();
    private final MailQueries queries = MailUseCases.mailQueries(mails, new InMemoryMailServer());
    private final ResendMail resend =
            MailUseCases.resendMail(mails, announcement -> Mono.empty(), Clock.systemUTC());
    private final Mail news = aMail().about("Elif: not yazıldı").mail();

    private static Actor person(Role role) {
        return new Actor.Person(
                new UserId(new UUID(1, 1)), role, Optional.empty(), Optional.empty());
    }

    @BeforeEach
    void write() {
        mails.addNews(news, new News("1 not", Set.of(new UUID(9, 1)))).block();
    }

    private OpenedMail opened(Actor actor) {
        return queries.get(actor, news.id()).block();
    }

    private String listed(Actor actor) {
        return queries.page(actor, Set.of(), FIRST).block().items().getFirst().subject();
    }

    @Test
    void whoSeesTheLeadsReadsIt() {
        assertThat(opened(ADMIN).view().subject()).isEqualTo("Elif: not yazıldı");
        assertThat(opened(ADMIN).letter()).contains(news.letter());
        assertThat(listed(ADMIN)).isEqualTo("Elif: not yazıldı");
    }

    @Test
    void whoMayNotSeeThemReadsTheGistOnly() {
        assertThat(opened(POSTMASTER).view().subject()).isEqualTo("1 not");
        assertThat(opened(POSTMASTER).letter()).isEmpty();
        assertThat(listed(POSTMASTER)).isEqualTo("1 not");
    }

    @Test
    void whoMayNotSeeThemReadsOfAMailToALeadThatThereIsOne() {
        Mail mail = aMail().to("elif@example.com").about("Elif Yılmaz").refusable().mail();
        mails.add(mail).block();
        mails.claim(9, Duration.ofMinutes(1), mail.createdAt())
                .flatMapIterable(due -> due)
                .filter(due -> due.id().equals(mail.id()))
                .concatMap(due -> mails.giveUp(due, REFUSED))
                .blockLast();

        OpenedMail shut = queries.get(POSTMASTER, mail.id()).block();
        OpenedMail open = queries.get(ADMIN, mail.id()).block();

        assertThat(shut.letter()).isEmpty();
        assertThat(shut.view().toString()).doesNotContainIgnoringCase("elif");
        assertThat(queries.page(POSTMASTER, Set.of(), FIRST).block().toString())
                .contains(mail.id().toString())
                .doesNotContain("elif@", "Elif Yılmaz");
        assertThat(open.letter()).contains(mail.letter());
        assertThat(open.view().to()).isEqualTo("elif@example.com");
        assertThat(open.view().answer()).contains("550 elif@example.com");
    }

    @Test
    void nobodySendsItAgain() {
        StepVerifier.create(resend.resend(ADMIN, news.id())).verifyErrorMessage("mail.news");
    }
}
