package io.huni.adapter.mail.mail;

import io.huni.adapter.mail.mail.SmtpSettings.Server;
import io.huni.application.mail.port.MailServer;
import io.huni.application.mail.port.Mails.Trouble;
import io.huni.domain.mail.Mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;

import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** One connection for a group of mails, on a thread of its own. */
final class SmtpServer implements MailServer {
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "20000";

    private final SmtpSettings settings;
    private final Scheduler worker = Schedulers.newBoundedElastic(1, 100, "smtp", 60, true);

    SmtpServer(SmtpSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isThere() {
        return settings.server().isPresent();
    }

    @Override
    public Flux<Optional<Trouble>> deliver(List<Mail> mails) {
        return Mono.justOrEmpty(settings.server())
                .filter(server -> !mails.isEmpty())
                .flatMapMany(server -> outcomes(server, mails))
                .subscribeOn(worker, false);
    }

    private Flux<Optional<Trouble>> outcomes(Server server, List<Mail> mails) {
        return Flux.create(to -> handOver(server, mails.iterator(), to));
    }

    /** What is left when the connection breaks shares its trouble. */
    private void handOver(
            Server server, Iterator<Mail> mails, FluxSink<Optional<Trouble>> outcomes) {
        Session session = Session.getInstance(properties(server));
        try (Transport transport = session.getTransport(server.tls() ? "smtps" : "smtp")) {
            connect(transport, server);
            oneByOne(session, transport, mails, outcomes);
        } catch (MessagingException away) {
            mails.forEachRemaining(mail -> outcomes.next(Optional.of(Troubles.of(away))));
        }
        outcomes.complete();
    }

    private static void connect(Transport transport, Server server) throws MessagingException {
        if (server.user().isEmpty()) {
            transport.connect();
        } else {
            transport.connect(server.host(), server.port(), server.user(), server.password());
        }
    }

    private void oneByOne(
            Session session,
            Transport transport,
            Iterator<Mail> mails,
            FluxSink<Optional<Trouble>> outcomes) {
        Optional<Trouble> last = Optional.empty();
        while (mails.hasNext()) {
            Mail mail = mails.next();
            last = transport.isConnected() ? handOver(session, transport, mail) : last;
            outcomes.next(last);
        }
    }

    private Optional<Trouble> handOver(Session session, Transport transport, Mail mail) {
        try {
            LetterMessage message = LetterMessage.of(session, mail, settings.from());
            transport.sendMessage(message, message.getAllRecipients());
            return Optional.empty();
        } catch (MessagingException failure) {
            return Optional.of(Troubles.of(failure));
        }
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
