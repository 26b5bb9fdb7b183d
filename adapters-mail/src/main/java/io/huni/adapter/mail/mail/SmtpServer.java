package io.huni.adapter.mail.mail;

import io.huni.application.mail.port.MailServer;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import java.util.function.Function;

/** One connection for a group of mails, on a thread of its own. */
final class SmtpServer implements MailServer {
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
    public <T> Flux<T> connected(Function<Line, Flux<T>> work) {
        return Flux.usingWhen(
                Mono.justOrEmpty(settings.server())
                        .map(server -> new SmtpLine(server, settings.from(), worker)),
                work,
                SmtpLine::closed);
    }
}
