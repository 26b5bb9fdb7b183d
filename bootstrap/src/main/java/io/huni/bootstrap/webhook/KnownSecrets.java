package io.huni.bootstrap.webhook;

import io.huni.application.connection.port.Connections;
import io.huni.application.delivery.port.WebhookSecrets;
import io.huni.bootstrap.HuniSettings;
import io.huni.domain.connection.Secret;
import io.huni.domain.delivery.Channel;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The app secrets of the settings and those that connections have brought along. Kept in memory,
 * because a webhook must not wait for a look-up; a new connection's secret is known within seconds.
 */
@Component
class KnownSecrets implements WebhookSecrets, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(KnownSecrets.class);
    private static final Duration REFRESH = Duration.ofSeconds(5);

    private final HuniSettings settings;
    private final VerifyToken verifyToken;
    private final Connections connections;
    private volatile List<String> ofConnections = List.of();
    private volatile @Nullable Disposable refreshing;

    KnownSecrets(HuniSettings settings, VerifyToken verifyToken, Connections connections) {
        this.settings = settings;
        this.verifyToken = verifyToken;
        this.connections = connections;
    }

    @Override
    public List<String> appSecrets(Channel channel) {
        String own = own(channel);
        List<String> others = ofConnections;
        if (others.isEmpty()) {
            return own.isBlank() ? List.of() : List.of(own);
        }
        return Stream.concat(Stream.of(own), others.stream())
                .filter(secret -> !secret.isBlank())
                .distinct()
                .toList();
    }

    @Override
    public String verifyToken(Channel channel) {
        String whatsapp = settings.whatsapp().verifyToken();
        return channel == Channel.WHATSAPP && !whatsapp.isBlank() ? whatsapp : verifyToken.value();
    }

    @Override
    public void start() {
        refreshing =
                Flux.interval(Duration.ZERO, REFRESH)
                        .onBackpressureDrop()
                        .concatMap(tick -> refreshed(), 1)
                        .subscribe(found -> ofConnections = found);
    }

    @Override
    public void stop() {
        Disposable running = refreshing;
        if (running != null) {
            running.dispose();
        }
        refreshing = null;
    }

    @Override
    public boolean isRunning() {
        return refreshing != null;
    }

    private String own(Channel channel) {
        String whatsapp = settings.whatsapp().appSecret();
        return channel == Channel.WHATSAPP && !whatsapp.isBlank()
                ? whatsapp
                : settings.meta().appSecret();
    }

    private Mono<List<String>> refreshed() {
        return connections
                .active()
                .collectList()
                .flatMapIterable(found -> found)
                .concatMap(connections::find)
                .flatMap(opened -> Mono.justOrEmpty(opened.credentials().appSecret()))
                .map(Secret::plain)
                .distinct()
                .collectList()
                .onErrorResume(this::keepKnown);
    }

    private Mono<List<String>> keepKnown(Throwable failure) {
        LOG.debug("App secrets could not be refreshed: {}", failure.toString());
        return Mono.empty();
    }
}
