package io.huni.application.notification;

import io.huni.application.notification.port.ChannelSenders;
import io.huni.application.notification.port.ChannelSetups.Access;
import io.huni.domain.notification.ChannelFault;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The other side of channels: keeps what it is told, and refuses what it is told to refuse. */
public final class KeptMessages implements ChannelSenders {
    final List<Note> notes = new ArrayList<>();
    final List<Recipient> recipients = new ArrayList<>();
    int calls;
    private Optional<ChannelFault> fault = Optional.empty();
    private Optional<Duration> wish = Optional.empty();

    void refuse(ChannelFault why, Duration pause) {
        fault = Optional.of(why);
        wish = Optional.of(pause);
    }

    void accept() {
        fault = Optional.empty();
        wish = Optional.empty();
    }

    @Override
    public Mono<Answer> send(Access access, Recipient to, Note note) {
        return Mono.fromSupplier(
                () -> {
                    calls++;
                    if (fault.isEmpty()) {
                        notes.add(note);
                        recipients.add(to);
                    }
                    return new Answer(Optional.of(200), fault, wish, fault.isEmpty() ? "ok" : "no");
                });
    }
}
