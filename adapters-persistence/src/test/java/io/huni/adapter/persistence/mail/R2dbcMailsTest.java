package io.huni.adapter.persistence.mail;

import static io.huni.domain.mail.MailFixture.aMail;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.SecretsFixture;
import io.huni.application.mail.MailsContract;
import io.huni.application.mail.port.Mails;
import io.huni.application.mail.port.Mails.Due;
import io.huni.domain.mail.Mail;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import reactor.core.publisher.Mono;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

final class R2dbcMailsTest extends MailsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @TempDir static Path folder;

    @AfterEach
    void empty() {
        POSTGRES.run("TRUNCATE mail, mail_file");
    }

    @Override
    protected Mails mails() {
        return new R2dbcMails(POSTGRES.client(), SecretsFixture.in(folder));
    }

    @Test
    void whatAMailSaysIsNotReadableInTheDatabase() {
        mails().add(aMail().mail()).block();

        assertThat(rows()).contains("ayse@example.com").doesNotContain("Merhaba");
    }

    @Test
    void oneThatTheKeyAtHandDoesNotOpenIsGivenOutWithoutItsText(@TempDir Path elsewhere) {
        Mail mail = aMail().mail();
        mails().add(mail).block();
        Mails withAnotherKey = new R2dbcMails(POSTGRES.client(), SecretsFixture.in(elsewhere));

        List<Due> due = withAnotherKey.claim(5, Duration.ofMinutes(1), mail.createdAt()).block();

        assertThat(due).singleElement().satisfies(one -> assertThat(one.mail()).isEmpty());
    }

    @Test
    void aMailOfATransactionThatFailsWasNeverWritten() {
        Mail mail = aMail().mail();

        mails().add(mail)
                .then(Mono.error(new IllegalStateException("on purpose")))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .onErrorComplete()
                .block();

        assertThat(mails().find(mail.id()).block()).isNull();
    }

    private static String rows() {
        return POSTGRES.client()
                .sql("SELECT string_agg(mail::text, ';') FROM mail")
                .map(row -> row.get(0, String.class))
                .one()
                .block();
    }
}
