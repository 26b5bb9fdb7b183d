package io.huni.application.system;

import io.huni.application.connection.CheckSecrets;
import io.huni.application.live.OpenLiveChannel;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Json;
import io.huni.application.system.port.Figures;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;

import reactor.core.publisher.Mono;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

final class SystemQueriesService implements SystemQueries {
    private final Figures figures;
    private final OpenLiveChannel live;
    private final CheckSecrets checkSecrets;
    private final SystemSettings settings;

    SystemQueriesService(
            Figures figures,
            OpenLiveChannel live,
            CheckSecrets checkSecrets,
            SystemSettings settings) {
        this.figures = figures;
        this.checkSecrets = checkSecrets;
        this.live = live;
        this.settings = settings;
    }

    @Override
    public Mono<SystemReport> report(Actor actor) {
        return permitted(actor)
                .then(Mono.defer(figures::read))
                .flatMap(read -> checkSecrets.check().map(found -> withOwnFigures(read, found)))
                .map(this::report);
    }

    @Override
    public Mono<Json> parkedEvents(Actor actor) {
        return permitted(actor).then(Mono.defer(figures::parkedEvents));
    }

    @Override
    public Mono<Void> replay(Actor actor, UUID outboxRow) {
        return Mono.fromRunnable(() -> actor.requireWhole(Right.SYSTEM_MANAGE))
                .then(Mono.defer(() -> figures.replay(outboxRow)))
                .filter(replayed -> replayed)
                .switchIfEmpty(Absent.notFound())
                .then();
    }

    private static Mono<Void> permitted(Actor actor) {
        return Mono.fromRunnable(() -> actor.requireWhole(Right.SYSTEM_READ));
    }

    private Map<String, Long> withOwnFigures(Map<String, Long> read, CheckSecrets.Finding secrets) {
        Map<String, Long> all = new HashMap<>(read);
        all.put("liveConnections", (long) live.open());
        all.put("secretsShut", secrets.shut());
        all.put("secretKeyMissing", secrets.keyAtHand() ? 0L : 1L);
        all.put("mailServerMissing", settings.mailServer() ? 0L : 1L);
        all.put("freeDiskBytes", settings.freeDiskBytes().getAsLong());
        return Map.copyOf(all);
    }

    private SystemReport report(Map<String, Long> read) {
        List<Health> health =
                HealthPolicies.ALL.stream().map(policy -> policy.judge(read)).toList();
        return new SystemReport(
                settings.version(),
                settings.startedAt(),
                settings.node(),
                settings.demo(),
                health,
                read);
    }
}
