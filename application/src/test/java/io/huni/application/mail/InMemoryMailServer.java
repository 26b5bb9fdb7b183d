package io.huni.application.mail;

import io.huni.application.mail.port.MailServer;
import io.huni.application.mail.port.Mails.Trouble;
import io.huni.domain.mail.Mail;

import reactor.core.publisher.Flux;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A mail server of tests: takes everything that it was not told to refuse. */
public final class InMemoryMailServer implements MailServer {
    private final List<Mail> taken = new ArrayList<>();
    private final Map<String, Trouble> refused = new ConcurrentHashMap<>();
    private boolean there = true;
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

    @Override
    public Flux<Optional<Trouble>> deliver(List<Mail> mails) {
        return Flux.defer(
                () -> {
                    calls++;
                    return Flux.fromIterable(mails).map(this::take);
                });
    }

    private Optional<Trouble> take(Mail mail) {
        Optional<Trouble> trouble = Optional.ofNullable(refused.get(mail.to().value()));
        if (trouble.isEmpty()) {
            taken.add(mail);
        }
        return trouble;
    }
}
