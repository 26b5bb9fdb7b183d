package io.huni.adapter.web;

import io.huni.application.delivery.DeliveryQueries;
import io.huni.application.delivery.DeliveryView;
import io.huni.application.delivery.ReceiveDelivery;
import io.huni.application.delivery.ReplayDelivery;
import io.huni.application.shared.PageRequest;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryErrorKey;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.delivery.DeliveryState;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.MetaId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An inbox that keeps what was signed rightly. */
@Component
class DeliveryPorts implements DeliveryQueries, ReplayDelivery, ReceiveDelivery {
    static final String SIGNATURE = "sha256=right";
    static final String WORD = "sandbox-verify";

    final List<ReceiveDelivery.Command> stored = Collections.synchronizedList(new ArrayList<>());
    volatile boolean full;

    @Override
    public Mono<DeliveryId> receive(Command command) {
        return Mono.fromCallable(
                () -> {
                    if (!command.signature().equals(SIGNATURE)) {
                        throw new Refused(DeliveryErrorKey.SIGNATURE_WRONG);
                    }
                    if (full) {
                        throw new Refused(SharedErrorKey.UNAVAILABLE);
                    }
                    stored.add(command);
                    return new DeliveryId(Sample.ID);
                });
    }

    @Override
    public String handshake(Channel channel, String mode, String word, String challenge) {
        if (!word.equals(WORD)) {
            throw new Refused(DeliveryErrorKey.VERIFY_TOKEN_WRONG);
        }
        return challenge;
    }

    @Override
    public Mono<Page> page(
            Actor actor, Set<DeliveryState> states, Optional<Channel> channel, PageRequest page) {
        return Mono.just(new Page(List.of(Samples.delivery()), Optional.empty()));
    }

    @Override
    public Mono<WithBody> get(Actor actor, DeliveryId delivery) {
        return known(delivery, new WithBody(Samples.delivery(), "{\"object\":\"page\"}"));
    }

    @Override
    public Mono<DeliveryView> replay(Actor actor, DeliveryId delivery) {
        return known(delivery, Samples.delivery());
    }

    @Override
    public Mono<Long> replayAll(Actor actor) {
        return Mono.just(2L);
    }

    @Override
    public Mono<Long> replayOfPage(MetaId page) {
        return Mono.just(0L);
    }

    private static <T> Mono<T> known(DeliveryId id, T answer) {
        return id.value().equals(Sample.ID)
                ? Mono.just(answer)
                : Mono.error(new Refused(SharedErrorKey.NOT_FOUND));
    }
}
