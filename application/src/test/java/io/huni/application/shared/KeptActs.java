package io.huni.application.shared;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An audit trail that remembers what was noted. */
public final class KeptActs implements AuditTrail {
    private final List<Act> acts = new CopyOnWriteArrayList<>();

    @Override
    public Mono<Void> note(Act act) {
        return Mono.fromRunnable(() -> acts.add(act));
    }

    public List<Act> acts() {
        return List.copyOf(acts);
    }
}
