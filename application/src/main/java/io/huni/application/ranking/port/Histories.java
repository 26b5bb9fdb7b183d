package io.huni.application.ranking.port;

import io.huni.domain.ranking.Example;
import io.huni.domain.ranking.KnownAtCapture;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Out-port: leads as they were when they came in. Tests and what lies in the trash are not there.
 */
public interface Histories {
    /**
     * Those whose outcome is known, the newest first, read slice by slice.
     *
     * @param most how many at the most
     */
    Flux<Example> finished(Moment moment, int most);

    /** Those of these whose outcome is not known; in no order. */
    Mono<List<KnownLead>> open(Moment moment, List<LeadId> leads);

    /** All whose outcome is not known, by rising id. */
    Mono<List<KnownLead>> openAfter(Moment moment, Optional<LeadId> after, int most);

    /** Of how many the outcome is not known. */
    Mono<Long> openCount(Moment moment);

    /**
     * @param zone of the organisation
     * @param now from which the patience with open leads counts back
     */
    record Moment(ZoneId zone, Instant now) {}

    /** A lead with what was known of it. */
    record KnownLead(LeadId lead, KnownAtCapture known) {}
}
