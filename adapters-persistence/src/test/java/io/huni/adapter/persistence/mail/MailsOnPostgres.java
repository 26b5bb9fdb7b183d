package io.huni.adapter.persistence.mail;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.mail.port.Mails;
import io.huni.application.mail.port.OptOuts;
import io.huni.application.shared.Secrets;

/** The real outbox of mails, for tests of what is put into it. */
public final class MailsOnPostgres {
    private MailsOnPostgres() {}

    public static Mails mails(PostgresTest postgres, Secrets secrets) {
        return new R2dbcMails(postgres.client(), secrets);
    }

    public static OptOuts optOuts(PostgresTest postgres) {
        return new R2dbcOptOuts(postgres.client());
    }
}
