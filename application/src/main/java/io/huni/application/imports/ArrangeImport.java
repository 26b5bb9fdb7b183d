package io.huni.application.imports;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;
import io.huni.domain.imports.DateOrder;
import io.huni.domain.imports.DuplicatePolicy;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.Target;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Edit;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In-port: says where the columns of a file go and what holds for all of its rows. */
public interface ArrangeImport {
    /**
     * Needs {@code lead:import}, {@code lead:create}, {@code lead:change} for a policy that changes
     * leads, {@code distributor:read} for a column of distributors, {@code user:read} for a column
     * or setting of people, and {@code lead:assign} for whatever gives leads to somebody or moves
     * them to another distributor. What was checked is stale with it. Refuses with {@code
     * shared.not-found}, {@code shared.stale}, {@code imports.target-twice}, {@code imports.busy},
     * {@code imports.closed}, {@code lead.assignee-unknown}, {@code
     * organisation.distributor-unknown} and {@code lead.custom-field-unknown}.
     */
    Mono<Void> arrange(Command command);

    /**
     * @param version that the actor has seen; any when empty
     */
    record Command(Actor actor, ImportId id, Wishes wishes, Optional<Integer> version) {}

    /**
     * What is not named stays.
     *
     * @param targets by index of the column; an empty one for nowhere
     */
    record Wishes(
            Map<Integer, Optional<Target>> targets,
            Edit<DistributorId> distributor,
            Edit<UserId> assignee,
            Optional<LeadSource> source,
            Optional<List<String>> tags,
            Optional<DuplicatePolicy> duplicates,
            Optional<DateOrder> dateOrder,
            Edit<LeadStatus> status,
            Optional<Boolean> assign) {}
}
