package io.huni.application.quality.port;

import io.huni.domain.identity.Visibility;
import io.huni.domain.quality.QualityFacts;
import io.huni.domain.quality.Spread;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.UUID;

/** Out-port: leads as criteria see them, and the qualities that are kept of them. */
public interface QualityLeads {
    /**
     * Empty when there is no such lead inside the visibility. To a distributor only what its own
     * people observed, and what was observed since the hand-over.
     */
    Mono<QualityFacts> facts(Visibility visibility, LeadId lead);

    /** Of the newest leads that are no tests, at most so many. */
    Mono<List<QualityFacts>> newest(Visibility visibility, int most);

    /** How the open leads that are no tests are spread by what is kept. */
    Mono<Spread> spread(Visibility visibility);

    /** Every lead, also those in the trash. */
    Mono<List<UUID>> all();

    /** Judges them anew by the criteria in place and keeps it; waits for who is changing them. */
    Mono<Void> keep(List<UUID> leads);
}
