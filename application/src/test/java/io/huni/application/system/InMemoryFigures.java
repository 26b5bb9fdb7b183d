package io.huni.application.system;

import io.huni.application.shared.Json;
import io.huni.application.system.port.Figures;

import reactor.core.publisher.Mono;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The figures of tests: zero unless {@link #set} says otherwise. */
public final class InMemoryFigures implements Figures {
    private final Map<String, Long> figures = new HashMap<>();
    private final Map<UUID, String> parked = new LinkedHashMap<>();

    public InMemoryFigures() {
        for (String name :
                new String[] {
                    "deliveriesWaiting",
                    "deliveriesFailed",
                    "outboxWaiting",
                    "leads",
                    "databaseBytes",
                    "oldestDeliverySeconds",
                    "connectionsFailed",
                    "connectionsWarned",
                    "mailsWaiting",
                    "mailsDelayed",
                    "mailsFailed",
                    "schedulerLateSeconds",
                    "wallBypassed"
                }) {
            figures.put(name, 0L);
        }
    }

    public void set(String name, long value) {
        figures.put(name, value);
    }

    public void park(UUID outboxRow, String event) {
        parked.put(outboxRow, event);
    }

    @Override
    public Mono<Map<String, Long>> read() {
        return Mono.fromSupplier(this::now);
    }

    private Map<String, Long> now() {
        Map<String, Long> all = new HashMap<>(figures);
        all.put("outboxParked", (long) parked.size());
        return Map.copyOf(all);
    }

    @Override
    public Mono<Json> parkedEvents() {
        return Mono.fromSupplier(
                () ->
                        new Json(
                                parked.entrySet().stream()
                                        .map(InMemoryFigures::item)
                                        .collect(Collectors.joining(",", "{\"items\":[", "]}"))));
    }

    private static String item(Map.Entry<UUID, String> event) {
        return """
        {"id":"%s","event":"%s","handler":"lead.announcement","aggregateId":"%s","attempts":12,\
        "lastError":"refused","occurredAt":"2026-11-20T12:00:00.000Z"}\
        """
                .formatted(event.getKey(), event.getValue(), event.getKey());
    }

    @Override
    public Mono<Boolean> replay(UUID outboxRow) {
        return Mono.fromSupplier(() -> parked.remove(outboxRow) != null)
                .doOnNext(
                        replayed -> figures.merge("outboxWaiting", replayed ? 1L : 0L, Long::sum));
    }
}
