package io.huni.application.notification;

import io.huni.application.notification.SendChannelMessagesService.Letter;
import io.huni.application.notification.port.ChannelPost.Turn;
import io.huni.application.notification.port.ChannelSenders.Answer;
import io.huni.application.notification.port.ChannelSenders.Recipient;
import io.huni.application.notification.port.ChannelSetups.Access;
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
                    .done(
                            turn,
                            letter.parcel().events(),
                            Optional.of(now).filter(any -> fault.mayHaveArrived()))
                    .then(note(turn, gist, SendingState.REFUSED, answer, Optional.empty(), now))
                    .then(Mono.defer(() -> rested(turn, answer, fault, now)));
        }
        return rest(turn, answer, fault, now)
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

    /** A text message costs money each time: what may have arrived is not sent a second time. */
    private static boolean isGivenUp(Letter letter, ChannelFault fault, Instant now) {
        return fault.reach() != Reach.CHANNEL
                || fault.mayHaveArrived()
                || letter.due()
                        .failingSince()
                        .filter(since -> since.plus(LONGEST).isBefore(now))
                        .isPresent();
    }

    private Mono<Void> rested(Turn turn, Answer answer, ChannelFault fault, Instant now) {
        return fault.reach() == Reach.CHANNEL
                ? rest(turn, answer, fault, now).then()
                : Mono.empty();
    }

    private Mono<Instant> rest(Turn turn, Answer answer, ChannelFault fault, Instant now) {
        Duration wish = answer.wish().orElse(Duration.ZERO);
        return ports.setups().rest(turn.channel(), fault, wish, now);
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
