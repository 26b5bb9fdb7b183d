package io.huni.application.notification;

import io.huni.application.notification.SendChannelMessagesService.Letter;
import io.huni.application.notification.port.ChannelPost.Turn;
import io.huni.application.notification.port.ChannelSenders.Answer;
import io.huni.application.notification.port.ChannelSenders.Recipient;
import io.huni.application.notification.port.ChannelSetups.Access;
import io.huni.application.shared.BackOff;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.notification.ChannelFault;
import io.huni.domain.notification.ChannelFault.Reach;
import io.huni.domain.notification.SendingState;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Takes one message to the other side, and writes down what came of it. */
final class CarryMessage {
    private static final BackOff WAITS = new BackOff(Duration.ofMinutes(1), Duration.ofMinutes(30));
    private static final int MOST_TRIES = 5;

    /** After this nobody wants to hear of it by message any more; it is in the bell. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private final ChannelPorts ports;
    private final ChannelWays ways;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    CarryMessage(ChannelPorts ports, ChannelWays ways, UnitOfWork unitOfWork, Clock clock) {
        this.ports = ports;
        this.ways = ways;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    Mono<Void> carry(Letter letter) {
        MailLanguage language =
                letter.wishes()
                        .language()
                        .orElseGet(() -> MailLanguage.of(letter.user().language()));
        String gist = ways.words().gist(language, letter.parcel().waiting());
        return ports.setups()
                .access(letter.due().turn().channel())
                .flatMap(access -> sent(access, letter, language))
                .flatMap(answer -> settled(letter, gist, answer));
    }

    private Mono<Answer> sent(Access access, Letter letter, MailLanguage language) {
        Recipient to = new Recipient(letter.user().email(), letter.wishes().phone());
        return ways.words()
                .note(language, letter.parcel().waiting())
                .flatMap(note -> ways.senders().send(access, to, note));
    }

    private Mono<Void> settled(Letter letter, String gist, Answer answer) {
        Instant now = clock.instant();
        return answer.fault()
                .map(fault -> failed(letter, gist, answer, fault, now))
                .orElseGet(() -> arrived(letter, gist, answer, now))
                .as(unitOfWork::inTransaction);
    }

    private Mono<Void> arrived(Letter letter, String gist, Answer answer, Instant now) {
        Turn turn = letter.due().turn();
        return ports.post()
                .done(turn, letter.parcel().events(), Optional.of(now))
                .then(note(turn, gist, SendingState.SENT, answer, Optional.empty(), now))
                .then(Mono.defer(() -> ports.setups().works(turn.channel(), now)));
    }

    private Mono<Void> failed(
            Letter letter, String gist, Answer answer, ChannelFault fault, Instant now) {
        Turn turn = letter.due().turn();
        if (isGivenUp(letter, fault, now)) {
            return ports.post()
                    .done(turn, letter.parcel().events(), Optional.empty())
                    .then(note(turn, gist, SendingState.REFUSED, answer, Optional.empty(), now));
        }
        return next(letter, answer, fault, now)
                .flatMap(
                        next ->
                                ports.post()
                                        .failed(turn, next)
                                        .then(
                                                note(
                                                        turn,
                                                        gist,
                                                        SendingState.WAITING,
                                                        answer,
                                                        Optional.of(next),
                                                        now)));
    }

    private static boolean isGivenUp(Letter letter, ChannelFault fault, Instant now) {
        boolean old =
                letter.due()
                        .failingSince()
                        .filter(since -> since.plus(LONGEST).isBefore(now))
                        .isPresent();
        return switch (fault.reach()) {
            case PERSON -> true;
            case MESSAGE -> old || letter.due().failures() + 1 >= MOST_TRIES;
            case CHANNEL -> old;
        };
    }

    private Mono<Instant> next(Letter letter, Answer answer, ChannelFault fault, Instant now) {
        Duration wish = answer.wish().orElse(Duration.ZERO);
        return fault.reach() == Reach.CHANNEL
                ? ports.setups().rest(letter.due().turn().channel(), fault, wish, now)
                : Mono.just(now.plus(WAITS.after(letter.due().failures() + 1, 1 / 2.0)));
    }

    private Mono<Void> note(
            Turn turn,
            String gist,
            SendingState state,
            Answer answer,
            Optional<Instant> next,
            Instant now) {
        return Mono.defer(() -> ports.log().note(turn, gist, state, answer, next, now));
    }
}
