package io.huni.adapter.mail.mail;

import io.huni.adapter.mail.mail.SmtpSettings.Server;
import io.huni.application.mail.port.MailServer;
import io.huni.application.mail.port.Mails.Trouble;
import io.huni.domain.mail.Mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

import java.util.Optional;
import java.util.Properties;

/** A connection to a server, on the thread of the scheduler. */
final class SmtpLine implements MailServer.Line {
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "20000";

    private final Server server;
    private final String from;
    private final Scheduler worker;
    private final Session session;
    private @Nullable Transport transport;
    private Optional<Trouble> last = Optional.empty();

    SmtpLine(Server server, String from, Scheduler worker) {
        this.server = server;
        this.from = from;
        this.worker = worker;
        session = Session.getInstance(properties(server));
    }

    @Override
    public Mono<Optional<Trouble>> handOver(Mail mail) {
        return Mono.fromCallable(() -> outcome(mail)).subscribeOn(worker);
    }

    /** What comes when the connection has broken shares its trouble. */
    private Optional<Trouble> outcome(Mail mail) {
        try {
            Transport line = line();
            if (line.isConnected()) {
                LetterMessage message = LetterMessage.of(session, mail, from);
                line.sendMessage(message, message.getAllRecipients());
                last = Optional.empty();
            }
        } catch (MessagingException failure) {
            last = Optional.of(Troubles.of(failure));
        }
        return last;
    }

    private Transport line() throws MessagingException {
        if (transport == null) {
            transport = session.getTransport(server.tls() ? "smtps" : "smtp");
            connect(transport);
        }
        return transport;
    }

    private void connect(Transport line) throws MessagingException {
        if (server.user().isEmpty()) {
            line.connect();
        } else {
            line.connect(server.host(), server.port(), server.user(), server.password());
        }
    }

    /** Whatever the server says to a goodbye changes nothing of what it has taken. */
    Mono<Void> closed() {
        return Mono.fromCallable(
                        () -> {
                            if (transport != null) {
                                transport.close();
                            }
                            return server;
                        })
                .subscribeOn(worker)
                .onErrorComplete(MessagingException.class)
                .then();
    }

    private static Properties properties(Server server) {
        String protocol = server.tls() ? "mail.smtps." : "mail.smtp.";
        Properties properties = new Properties();
        properties.put(protocol + "host", server.host());
        properties.put(protocol + "port", Integer.toString(server.port()));
        properties.put(protocol + "auth", Boolean.toString(!server.user().isEmpty()));
        properties.put(protocol + "connectiontimeout", CONNECT_MILLIS);
        properties.put(protocol + "timeout", ANSWER_MILLIS);
        properties.put(protocol + "writetimeout", ANSWER_MILLIS);
        properties.put(protocol + "ssl.checkserveridentity", "true");
        properties.put(protocol + "starttls.enable", Boolean.toString(!server.tls()));
        properties.put(protocol + "starttls.required", Boolean.toString(server.needsStartTls()));
        return properties;
    }
}
