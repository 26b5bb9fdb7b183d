package io.huni.application.assignment.port;

import io.huni.domain.assignment.LeadFacts;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;

/** Out-port: leads that nobody has, and those that wait until somebody is there. */
public interface LeadsToAssign {
    /** Empty for a lead that somebody has, that is a test, lies in the trash, or was worked on. */
    Mono<LeadFacts> facts(LeadId lead);

    /** Waits from now on; nothing when it waits already. */
    Mono<Void> await(LeadId lead, Instant since);

    /** The longest waiting first. */
    Mono<List<LeadId>> waiting(int most);

    /** Waits no longer. */
    Mono<Void> settle(LeadId lead);
}
