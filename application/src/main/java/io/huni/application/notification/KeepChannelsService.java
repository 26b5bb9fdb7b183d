package io.huni.application.notification;

import io.huni.application.identity.UserQueries;
import io.huni.application.notification.port.ChannelLog;
import io.huni.application.notification.port.ChannelSenders.Answer;
import io.huni.application.notification.port.ChannelSenders.Note;
import io.huni.application.notification.port.ChannelSenders.Recipient;
import io.huni.application.notification.port.ChannelSetups.Access;
import io.huni.application.notification.port.ChannelSetups.Setup;
import io.huni.application.notification.port.NotificationSettings;
import io.huni.application.shared.PageRequest;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.User;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.NotificationErrorKey;
import io.huni.domain.notification.NotificationPreferences;
import io.huni.domain.notification.SendingState;
import io.huni.domain.notification.SlackToken;
import io.huni.domain.notification.SmsGateway;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class KeepChannelsService implements KeepChannels {
    private final ChannelPorts ports;
    private final NotificationSettings settings;
    private final ChannelWays ways;
    private final UserQueries users;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    KeepChannelsService(
            ChannelPorts ports,
            NotificationSettings settings,
            ChannelWays ways,
            UserQueries users,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.ports = ports;
        this.settings = settings;
        this.ways = ways;
        this.users = users;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<List<Setup>> all(Actor.Person actor) {
        return entitled(actor).then(Mono.defer(ports.setups()::all));
    }

    @Override
    public Mono<List<Setup>> slack(Actor.Person actor, Optional<SlackToken> token) {
        return entitled(actor)
                .then(Mono.defer(() -> tokenOrKept(token)))
                .then(
                        Mono.defer(
                                () ->
                                        ports.setups()
                                                .save(
                                                        NotificationChannel.SLACK,
                                                        Optional.empty(),
                                                        token.map(SlackToken::value),
                                                        clock.instant())))
                .then(Mono.defer(ports.setups()::all))
                .as(unitOfWork::inTransaction);
    }

    private Mono<Void> tokenOrKept(Optional<SlackToken> token) {
        return token.isPresent()
                ? Mono.empty()
                : ports.setups()
                        .access(NotificationChannel.SLACK)
                        .switchIfEmpty(
                                Mono.error(
                                        () ->
                                                new Refused(
                                                        NotificationErrorKey.TOKEN_UNFIT,
                                                        Map.of(),
                                                        "/token")))
                        .then();
    }

    @Override
    public Mono<List<Setup>> sms(Actor.Person actor, SmsGateway gateway, Optional<String> secret) {
        return entitled(actor)
                .then(Mono.fromRunnable(() -> requireCallable(gateway)))
                .then(Mono.defer(() -> secretOrKept(gateway, secret)))
                .then(
                        Mono.defer(
                                () ->
                                        ports.setups()
                                                .save(
                                                        NotificationChannel.SMS,
                                                        Optional.of(gateway),
                                                        secret,
                                                        clock.instant())))
                .then(Mono.defer(ports.setups()::all))
                .as(unitOfWork::inTransaction);
    }

    /** What somebody else has entered goes nowhere else. */
    private Mono<Void> secretOrKept(SmsGateway gateway, Optional<String> secret) {
        return ports.setups()
                .hold(NotificationChannel.SMS)
                .filter(kept -> secret.isEmpty() && gateway.sendsSecret())
                .filter(kept -> kept.gateway().filter(gateway::sendsSecretAs).isEmpty())
                .flatMap(
                        kept ->
                                Mono.error(
                                        () ->
                                                new Refused(
                                                        NotificationErrorKey.SECRET_MISSING,
                                                        Map.of(),
                                                        "/secret")));
    }

    private void requireCallable(SmsGateway gateway) {
        ways.http()
                .unfit(gateway.example())
                .ifPresent(
                        fault -> {
                            throw new Refused(NotificationErrorKey.GATEWAY_UNFIT, Map.of(), "/url");
                        });
    }

    @Override
    public Mono<Void> remove(Actor.Person actor, NotificationChannel channel) {
        return entitled(actor)
                .then(Mono.defer(() -> ports.setups().remove(channel)))
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<Answer> test(Actor.Person actor, NotificationChannel channel) {
        return entitled(actor)
                .then(Mono.defer(() -> ports.setups().access(channel)))
                .switchIfEmpty(Mono.error(() -> new Refused(NotificationErrorKey.CHANNEL_ABSENT)))
                .flatMap(access -> users.get(actor, actor.id()).flatMap(me -> test(access, me)));
    }

    private Mono<Answer> test(Access access, User me) {
        return settings.of(me.id())
                .defaultIfEmpty(NotificationPreferences.usual())
                .flatMap(
                        wishes ->
                                ways.words()
                                        .test(language(me, wishes))
                                        .flatMap(note -> sent(access, me, wishes, note)));
    }

    private static MailLanguage language(User me, NotificationPreferences wishes) {
        return wishes.language().orElseGet(() -> MailLanguage.of(me.language()));
    }

    private Mono<Answer> sent(Access access, User me, NotificationPreferences wishes, Note note) {
        return ways.senders().send(access, new Recipient(me.email(), wishes.phone()), note);
    }

    @Override
    public Mono<ChannelLog.Page> messages(
            Actor.Person actor,
            Set<NotificationChannel> channels,
            Set<SendingState> states,
            PageRequest page) {
        return entitled(actor).then(Mono.defer(() -> ports.log().page(channels, states, page)));
    }

    private static Mono<Void> entitled(Actor.Person actor) {
        return Mono.fromRunnable(() -> actor.require(Right.ORGANISATION_MANAGE));
    }
}
