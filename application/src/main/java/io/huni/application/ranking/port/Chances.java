package io.huni.application.ranking.port;

import io.huni.domain.identity.Visibility;
import io.huni.domain.ranking.Chance;
import io.huni.domain.ranking.TrainingId;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Out-port: the chances of leads, as the model in use gave them. */
public interface Chances {
    /**
     * Inside a transaction. A lead that is gone meanwhile is left out.
     *
     * @param model that gave them
     */
    Mono<Void> save(TrainingId model, List<LeadChance> chances, Instant now);

    /**
     * Empty for a lead that does not exist for the reader.
     *
     * @param now from which the patience with open leads counts back
     */
    Mono<Judged> find(Visibility visibility, LeadId lead, Instant now);

    /** A lead with its chance. */
    record LeadChance(LeadId lead, Chance chance) {}

    /**
     * @param chance only of an open one, once it was given
     */
    record Judged(Standing standing, Optional<Kept> chance) {}

    /** Whether a lead has a chance at all. */
    enum Standing {
        OPEN,
        /** Converted or lost. */
        DECIDED,
        /** Open for longer than leads take that convert. */
        OLD,
        TEST
    }

    /** A chance and when it was given. */
    record Kept(Chance chance, Instant at) {}
}
