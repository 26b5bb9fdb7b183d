package io.huni.application.followup.port;

import io.huni.domain.followup.MailText;
import io.huni.domain.mail.Mail.Letter;
import io.huni.domain.mail.MailLanguage;

import java.net.URI;

/** Out-port: turns what a mail says into text and HTML that say the same. */
public interface MailPaper {
    /**
     * Nothing in the text becomes HTML but what Markdown means by its signs. Refuses with {@code
     * followup.text-too-deep}.
     *
     * @param text filled
     * @param from who writes
     * @param unsubscribe stands below, in the language of the text
     */
    Letter written(MailText text, String from, URI unsubscribe);

    /** What is kept of a try: that it was one, and of nobody. */
    String tried(MailLanguage language);
}
