package io.huni.application.notification;

import io.huni.application.outgoing.OutgoingHttp;
import io.huni.domain.outgoing.CallFault;

import reactor.core.publisher.Mono;

import java.util.Optional;

/** Calls nobody; what lies on this machine must not be called. */
public final class NoCalls implements OutgoingHttp {
    @Override
    public Optional<CallFault> unfit(String url) {
        return Optional.of(CallFault.ADDRESS_FORBIDDEN).filter(bad -> url.contains("127.0."));
    }

    @Override
    public Mono<Reply> call(Call call) {
        return Mono.never();
    }
}
