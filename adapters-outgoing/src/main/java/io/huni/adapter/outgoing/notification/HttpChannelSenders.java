package io.huni.adapter.outgoing.notification;

import io.huni.application.notification.port.ChannelSenders;
import io.huni.application.notification.port.ChannelSetups.Access;
import io.huni.domain.notification.ChannelFault;

import reactor.core.publisher.Mono;

/** Slack's Web API, and whatever gateway the organisation has described. */
final class HttpChannelSenders implements ChannelSenders {
    private final SlackMessages slack;
    private final GatewaySms sms;

    HttpChannelSenders(SlackMessages slack, GatewaySms sms) {
        this.slack = slack;
        this.sms = sms;
    }

    @Override
    public Mono<Answer> send(Access access, Recipient to, Note note) {
        if (!access.readable()) {
            return Mono.just(Answer.uncalled(ChannelFault.SECRET_UNREADABLE));
        }
        return switch (access.channel()) {
            case SLACK -> slack.send(access.secret(), to.email(), note);
            case SMS -> sms.send(access, to.phone(), note);
            case IN_APP, EMAIL ->
                    Mono.error(new IllegalArgumentException(access.channel() + " needs no call"));
        };
    }
}
