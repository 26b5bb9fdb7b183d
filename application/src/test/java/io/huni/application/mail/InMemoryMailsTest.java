package io.huni.application.mail;

import io.huni.application.mail.port.Mails;

final class InMemoryMailsTest extends MailsContract {
    private final InMemoryMails mails = new InMemoryMails();

    @Override
    protected Mails mails() {
        return mails;
    }
}
