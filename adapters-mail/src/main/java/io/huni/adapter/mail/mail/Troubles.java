package io.huni.adapter.mail.mail;

import io.huni.application.mail.port.Mails.Trouble;
import io.huni.domain.mail.MailFault;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What a failure of SMTP means.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1">RFC 5321, reply codes</a>
 */
final class Troubles {
    private static final int FOR_GOOD = 500;
    private static final int CLOSING = 421;

    private Troubles() {}

    static Trouble of(MessagingException failure) {
        for (@Nullable Exception cause = failure; cause != null; cause = next(cause)) {
            switch (cause) {
                case SMTPAddressFailedException recipient -> {
                    return trouble(recipient.getReturnCode(), MailFault.RECIPIENT_REFUSED, cause);
                }
                case SMTPSenderFailedException sender -> {
                    return trouble(sender.getReturnCode(), MailFault.REFUSED, cause);
                }
                case SMTPSendFailedException mail when mail.getNextException() == null -> {
                    return trouble(mail.getReturnCode(), MailFault.REFUSED, cause);
                }
                case AuthenticationFailedException wrong -> {
                    return new Trouble(MailFault.SIGN_IN_REFUSED, words(wrong));
                }
                default -> {}
            }
        }
        return new Trouble(MailFault.SERVER_AWAY, words(failure));
    }

    private static Trouble trouble(int code, MailFault lasting, Exception cause) {
        MailFault passing = code == CLOSING ? MailFault.SERVER_AWAY : MailFault.REFUSED_FOR_NOW;
        return new Trouble(code >= FOR_GOOD ? lasting : passing, words(cause));
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException message ? message.getNextException() : null;
    }

    private static String words(Exception failure) {
        String said = failure.getMessage();
        return said == null ? failure.getClass().getSimpleName() : said.strip();
    }
}
