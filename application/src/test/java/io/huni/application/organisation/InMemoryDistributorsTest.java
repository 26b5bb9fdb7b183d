package io.huni.application.organisation;

import io.huni.application.organisation.port.Distributors;
import io.huni.domain.shared.DistributorId;

final class InMemoryDistributorsTest extends DistributorsContract {
    private final InMemoryDistributors distributors = new InMemoryDistributors();

    @Override
    protected Distributors distributors() {
        return distributors;
    }

    @Override
    protected void holdLead(DistributorId distributor) {
        distributors.hold(distributor);
    }
}
