package io.huni.application.followup;

import io.huni.application.followup.port.MailPaper;
import io.huni.domain.followup.MailText;
import io.huni.domain.mail.Mail.Letter;
import io.huni.domain.mail.MailLanguage;

import java.net.URI;

/** Paper on which a text stands as it is. */
public final class PlainPaper implements MailPaper {
    @Override
    public Letter written(MailText text, String from, URI unsubscribe) {
        text.requireShallow();
        return new Letter(text.plainSubject(), text.body(), text.body());
    }

    @Override
    public String tried(MailLanguage language) {
        return "try " + language.tag();
    }
}
