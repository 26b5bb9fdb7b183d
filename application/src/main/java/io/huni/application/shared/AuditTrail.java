package io.huni.application.shared;

import reactor.core.publisher.Mono;

/**
 * Notes what people do that changes nothing in the database. What does is noted by the database
 * itself, in the transaction of the change.
 */
public interface AuditTrail {
    Mono<Void> note(Act act);

    /**
     * @param kind in capitals, for example {@code EXPORTED}
     * @param subject what it was about, as a word
     * @param detail without secrets
     */
    record Act(String kind, String subject, String detail) {}
}
