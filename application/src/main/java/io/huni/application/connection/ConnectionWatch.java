package io.huni.application.connection;

import io.huni.application.connection.port.Balances;
import io.huni.application.connection.port.Balances.Silence;
import io.huni.application.connection.port.Connections.Health;
import io.huni.application.connection.port.Connections.Opened;
import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.MetaAccess;
import io.huni.application.connection.port.MetaAccess.TokenState;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.shared.MetaId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Watches what no sync notices: a token that ends soon, money that is spent without a lead. */
final class ConnectionWatch {
    private static final Logger LOG = LoggerFactory.getLogger(ConnectionWatch.class);

    private final MetaAccess access;
    private final Balances balances;
    private final ConnectionHealth health;
    private final ConnectionSettings settings;
    private final Clock clock;

    ConnectionWatch(
            MetaAccess access,
            Balances balances,
            ConnectionHealth health,
            ConnectionSettings settings,
            Clock clock) {
        this.access = access;
        this.balances = balances;
        this.health = health;
        this.settings = settings;
        this.clock = clock;
    }

    Mono<Void> look(Opened opened) {
        return quietly(token(opened)).then(Mono.defer(() -> quietly(spending(opened))));
    }

    /** What a new token or page is, as long as nothing is known of it. */
    Mono<Void> introduce(Opened opened) {
        Health known = opened.health();
        boolean tokenKnown = known.tokenNeverExpires() || known.tokenExpiresAt().isPresent();
        return quietly(tokenKnown ? Mono.empty() : token(opened))
                .then(
                        Mono.defer(
                                () ->
                                        quietly(
                                                known.pageName().isPresent()
                                                        ? Mono.empty()
                                                        : page(opened))));
    }

    private Mono<Void> page(Opened opened) {
        return access.page(opened.credentials(), opened.connection().page())
                .flatMap(
                        page ->
                                health.change(
                                        opened.connection().id(),
                                        before -> before.withPageName(page.name())));
    }

    /** Whatever Meta does not tell now it tells next time. */
    private static Mono<Void> quietly(Mono<Void> look) {
        return look.onErrorResume(
                GraphFailure.class,
                failure -> {
                    LOG.info("Meta did not tell: {}", failure.getMessage());
                    return Mono.empty();
                });
    }

    private Mono<Void> token(Opened opened) {
        return access.inspect(opened.credentials())
                .filter(TokenState::valid)
                .flatMap(token -> health.changeBy(opened, before -> withToken(before, token)));
    }

    Health withToken(Health before, TokenState token) {
        Optional<Fault> expiring = token.expiresAt().flatMap(this::expiring);
        return before.withToken(token.expiresAt(), token.expiresAt().isEmpty())
                .withProblem(
                        ConnectionHealth.after(
                                before.problem(), expiring, FaultKey.TOKEN_EXPIRING));
    }

    private Optional<Fault> expiring(Instant end) {
        Duration left = Duration.between(clock.instant(), end);
        return left.compareTo(settings.expiryNotice()) > 0
                ? Optional.empty()
                : Optional.of(
                        new Fault(
                                FaultKey.TOKEN_EXPIRING,
                                Map.of("days", Long.toString(Math.max(0, left.toDays()))),
                                clock.instant()));
    }

    private Mono<Void> spending(Opened opened) {
        return Mono.justOrEmpty(opened.connection().adAccount())
                .flatMap(account -> spent(opened, account))
                .flatMap(silence -> alarm(opened, silence));
    }

    private Mono<Silence> spent(Opened opened, MetaId account) {
        Instant now = clock.instant();
        return access.spentToday(opened.credentials(), account)
                .flatMap(amount -> balances.spent(opened.connection().id(), now, amount))
                .then(
                        Mono.defer(
                                () ->
                                        balances.silence(
                                                opened.connection().id(),
                                                now.minus(settings.silence()))));
    }

    private Mono<Void> alarm(Opened opened, Silence silence) {
        Optional<Fault> silent =
                isSilent(silence) ? Optional.of(silent(silence.spent())) : Optional.empty();
        return health.change(
                opened.connection().id(),
                before ->
                        before.withProblem(
                                ConnectionHealth.after(
                                        before.problem(), silent, FaultKey.SILENT_SPENDING)));
    }

    private boolean isSilent(Silence silence) {
        Instant since = clock.instant().minus(settings.silence());
        return silence.spent().signum() > 0
                && silence.lastLeadAt().filter(last -> last.isAfter(since)).isEmpty();
    }

    private Fault silent(BigDecimal spent) {
        return new Fault(
                FaultKey.SILENT_SPENDING,
                Map.of(
                        "hours",
                        Long.toString(settings.silence().toHours()),
                        "amount",
                        spent.setScale(2, RoundingMode.HALF_UP).toPlainString()),
                clock.instant());
    }
}
