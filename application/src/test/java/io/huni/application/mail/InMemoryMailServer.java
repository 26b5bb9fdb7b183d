package io.huni.application.mail;

import io.huni.application.mail.port.MailServer;
import io.huni.application.mail.port.Mails.Trouble;
import io.huni.domain.mail.Mail;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** A mail server of tests: takes everything that it was not told to refuse. */
public final class InMemoryMailServer implements MailServer {
    private final List<Mail> taken = new ArrayList<>();
    private final Map<String, Trouble> refused = new ConcurrentHashMap<>();
    private boolean there = true;
    private Consumer<Mail> meanwhile = mail -> {};
    private int calls;

    public void isThere(boolean nowThere) {
        there = nowThere;
    }

    public void refuse(String recipient, Trouble trouble) {
        refused.put(recipient, trouble);
    }

    public void takeAgain(String recipient) {
        refused.remove(recipient);
    }

    List<Mail> taken() {
        return taken;
    }

    int calls() {
        return calls;
    }

    @Override
    public boolean isThere() {
        return there;
    }

    /** Runs while a mail is on its way. */
    void meanwhile(Consumer<Mail> happens) {
        meanwhile = happens;
    }

    @Override
    public <T> Flux<T> connected(Function<Line, Flux<T>> work) {
        return Flux.defer(
                () -> {
                    calls++;
                    return work.apply(mail -> Mono.fromSupplier(() -> take(mail)));
                });
    }

    private Optional<Trouble> take(Mail mail) {
        meanwhile.accept(mail);
        Optional<Trouble> trouble = Optional.ofNullable(refused.get(mail.to().value()));
        if (trouble.isEmpty()) {
            taken.add(mail);
        }
        return trouble;
    }
}
