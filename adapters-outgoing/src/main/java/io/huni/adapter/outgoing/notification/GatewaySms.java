package io.huni.adapter.outgoing.notification;

import io.huni.application.notification.port.ChannelSenders.Answer;
import io.huni.application.notification.port.ChannelSenders.Note;
import io.huni.application.notification.port.ChannelSetups.Access;
import io.huni.application.outgoing.OutgoingHttp;
import io.huni.application.outgoing.OutgoingHttp.Call;
import io.huni.application.outgoing.OutgoingHttp.Reply;
import io.huni.domain.notification.ChannelFault;
import io.huni.domain.notification.SmsGateway;
import io.huni.domain.notification.SmsText;
import io.huni.domain.shared.PhoneNumber;

import reactor.core.publisher.Mono;

import java.util.Optional;

/** A text message over the gateway that the organisation has described. */
final class GatewaySms {
    private static final int LONGEST_ANSWER = 300;

    private final OutgoingHttp http;

    GatewaySms(OutgoingHttp http) {
        this.http = http;
    }

    Mono<Answer> send(Access access, Optional<PhoneNumber> phone, Note note) {
        return Mono.justOrEmpty(access.gateway())
                .flatMap(
                        gateway ->
                                phone.map(to -> send(gateway, access.secret(), to, note))
                                        .orElseGet(
                                                () ->
                                                        Mono.just(
                                                                Answer.uncalled(
                                                                        ChannelFault
                                                                                .NUMBER_MISSING))));
    }

    private Mono<Answer> send(SmsGateway gateway, String secret, PhoneNumber to, Note note) {
        String text = SmsText.of(note.title(), note.place()).value();
        SmsGateway.Request request = gateway.request(to, text, secret);
        return http.call(new Call(request.verb(), request.url(), request.headers(), request.body()))
                .map(reply -> answer(gateway, reply, new Said(text, to, secret)));
    }

    private static Answer answer(SmsGateway gateway, Reply reply, Said said) {
        Optional<ChannelFault> fault =
                reply.fault().map(one -> ChannelFault.of(one, reply.status().orElse(0)));
        boolean unfit = fault.isEmpty() && !gateway.success().holds(reply.answer());
        return new Answer(
                reply.status(),
                unfit ? Optional.of(ChannelFault.ANSWER_UNFIT) : fault,
                reply.retryAfter(),
                said.leftOut(reply.answer()));
    }

    /** What was sent, which an answer may repeat and nobody shall keep. */
    private record Said(String text, PhoneNumber to, String secret) {
        String leftOut(String answer) {
            String left = without(answer, text);
            left = without(without(left, to.e164()), to.e164().substring(1));
            left = without(left, secret);
            return left.length() > LONGEST_ANSWER ? left.substring(0, LONGEST_ANSWER) : left;
        }

        private static String without(String answer, String part) {
            return part.isEmpty() ? answer : answer.replace(part, "…");
        }
    }
}
