package io.huni.adapter.mail.mail;

import io.huni.domain.mail.Mail;
import io.huni.domain.shared.Legible;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A mail in MIME: text and HTML as alternatives, under an id that a second copy shares. */
final class LetterMessage extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;

    private LetterMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    static LetterMessage of(Session session, Mail mail, String from) throws MessagingException {
        InternetAddress sender = new InternetAddress(from, true);
        LetterMessage message = new LetterMessage(session, messageId(mail, sender.getAddress()));
        message.setFrom(sender);
        message.setRecipient(Message.RecipientType.TO, recipient(mail));
        message.setSubject(plain(mail.letter().subject()), UTF_8);
        message.setSentDate(Date.from(mail.createdAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(
                new MimeMultipart(
                        "alternative",
                        part(mail.letter().text(), "plain"),
                        part(mail.letter().html(), "html")));
        message.saveChanges();
        return message;
    }

    private static String messageId(Mail mail, String sender) {
        return "<" + mail.id().value() + sender.substring(sender.lastIndexOf('@')) + ">";
    }

    private static InternetAddress recipient(Mail mail) throws MessagingException {
        try {
            return new InternetAddress(mail.to().value(), plain(mail.toName()), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("UTF-8 is missing", impossible);
        }
    }

    /** One line, in which nothing passes for a word that the reader would decode. */
    private static String plain(String text) {
        return Legible.of(text).replaceAll("\\R", " ").replace("=?", "= ?");
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
