package io.huni.application.organisation.port;

import io.huni.application.organisation.DistributorView;
import io.huni.domain.identity.Visibility;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.shared.DistributorId;

import reactor.core.publisher.Mono;

import java.util.List;

/** Out-port: distributors. */
public interface Distributors {
    /** Adds or replaces. Refuses with {@code organisation.distributor-name-taken}. */
    Mono<Void> save(Distributor distributor);

    Mono<Distributor> find(DistributorId distributor);

    /** As {@link #find}, kept from everybody else's change until the end of the transaction. */
    Mono<Distributor> claim(DistributorId distributor);

    /**
     * OfDistributor means that one alone; other limited scopes see all names, because their leads
     * name them.
     */
    Mono<List<DistributorView>> all(Visibility visibility);
}
