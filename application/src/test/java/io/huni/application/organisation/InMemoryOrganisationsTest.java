package io.huni.application.organisation;

import io.huni.application.organisation.port.Organisations;

final class InMemoryOrganisationsTest extends OrganisationsContract {
    private final Organisations organisations = new InMemoryOrganisations();

    @Override
    protected Organisations organisations() {
        return organisations;
    }
}
