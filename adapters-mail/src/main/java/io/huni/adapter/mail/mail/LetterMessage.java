package io.huni.adapter.mail.mail;

import io.huni.domain.mail.Envelope;
import io.huni.domain.mail.Mail;
import io.huni.domain.mail.MailFile;
import io.huni.domain.shared.Legible;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;

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
        message.setFrom(named(sender, mail.envelope()));
        message.setRecipient(Message.RecipientType.TO, recipient(mail));
        message.setSubject(plain(mail.letter().subject()), UTF_8);
        message.setSentDate(Date.from(mail.createdAt()));
        if (mail.envelope().isPresent()) {
            message.enclose(mail.envelope().get());
        } else {
            message.setHeader("Auto-Submitted", "auto-generated");
        }
        message.setContent(content(mail));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart content(Mail mail) throws MessagingException {
        MimeMultipart letter =
                new MimeMultipart(
                        "alternative",
                        part(mail.letter().text(), "plain"),
                        part(mail.letter().html(), "html"));
        return mail.file().isPresent() ? with(letter, mail.file().get()) : letter;
    }

    private static MimeMultipart with(MimeMultipart letter, MailFile file)
            throws MessagingException {
        MimeBodyPart said = new MimeBodyPart();
        said.setContent(letter);
        MimeBodyPart carried = new MimeBodyPart();
        carried.setDataHandler(
                new DataHandler(new ByteArrayDataSource(file.content(), file.type())));
        carried.setFileName(file.name());
        carried.setDisposition(Part.ATTACHMENT);
        return new MimeMultipart(said, carried);
    }

    /** The reader answers a person, and opts out with one click (RFC 8058). */
    private void enclose(Envelope envelope) throws MessagingException {
        if (envelope.replyTo().isPresent()) {
            setReplyTo(new Address[] {new InternetAddress(envelope.replyTo().get().value())});
        }
        setHeader("List-Unsubscribe", "<" + envelope.unsubscribe().toASCIIString() + ">");
        setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private static String messageId(Mail mail, String sender) {
        return "<" + mail.id().value() + sender.substring(sender.lastIndexOf('@')) + ">";
    }

    private static InternetAddress recipient(Mail mail) throws MessagingException {
        return named(mail.to().value(), mail.toName());
    }

    private static InternetAddress named(InternetAddress sender, Optional<Envelope> envelope)
            throws MessagingException {
        return envelope.isPresent()
                ? named(sender.getAddress(), envelope.get().fromName())
                : sender;
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, plain(name), UTF_8);
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
