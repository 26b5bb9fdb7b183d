package io.huni.application.organisation;

import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.ActorFixture.admin;
import static io.huni.domain.identity.ActorFixture.distributor;
import static io.huni.domain.identity.ActorFixture.staff;
import static io.huni.domain.identity.ActorFixture.superadmin;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.Actor;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.organisation.OrganisationErrorKey;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

class OrganisationTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final InMemoryDistributors distributors = new InMemoryDistributors();
    private final OrganisationQueries queries =
            OrganisationUseCases.organisationQueries(organisations, distributors);
    private final SaveDistributor saveDistributor =
            OrganisationUseCases.saveDistributor(
                    distributors, new InMemoryUnitOfWork(), new RisingIds());

    @Test
    void aDistributorIsAddedAndChangedFieldByField() {
        Distributor added = saveDistributor.add(superadmin(), "Ankara", true, HOUR).block();
        Distributor changed =
                saveDistributor
                        .change(
                                superadmin(),
                                added.id(),
                                Optional.of("Ankara Klinik"),
                                Optional.empty(),
                                Optional.empty())
                        .block();

        assertThat(changed).isEqualTo(new Distributor(added.id(), "Ankara Klinik", true, HOUR));
        assertThat(queries.distributors(superadmin()).block())
                .containsExactly(new DistributorView(changed, 0));
    }

    @Test
    void twoDistributorsCannotShareAName() {
        saveDistributor.add(superadmin(), "Ankara", true, HOUR).block();

        assertRefused(
                saveDistributor.add(superadmin(), "ANKARA", true, HOUR),
                OrganisationErrorKey.DISTRIBUTOR_NAME_TAKEN);
    }

    @Test
    void aDistributorThatIsNotThereIsNotFound() {
        assertRefused(
                saveDistributor.change(
                        superadmin(),
                        new DistributorId(new UUID(4, 9)),
                        Optional.empty(),
                        Optional.of(false),
                        Optional.empty()),
                SharedErrorKey.NOT_FOUND);
    }

    @Test
    void onlySuperadminsManage() {
        assertRefused(
                saveDistributor.add(admin(), "Ankara", true, HOUR), SharedErrorKey.RIGHT_MISSING);
        assertRefused(
                OrganisationUseCases.changeOrganisation(organisations)
                        .change(admin(), organisation("Başka")),
                SharedErrorKey.RIGHT_MISSING);
        assertThat(organisations.find().block()).isNull();
    }

    @Test
    void whoMayNotReadDistributorsSeesNone() {
        Distributor ankara = saveDistributor.add(superadmin(), "Ankara", true, HOUR).block();

        assertRefused(queries.distributors(distributor(ankara.id())), SharedErrorKey.RIGHT_MISSING);
        assertThat(queries.distributors(staff()).block()).hasSize(1);
    }

    @Test
    void aDistributorOutsideTheScopeIsRefusedLikeOneThatIsNotThere() {
        Distributor ankara = saveDistributor.add(superadmin(), "Ankara", true, HOUR).block();
        DistributorId nobody = new DistributorId(new UUID(4, 9));
        Actor.Person partner = distributor(nobody);

        queries.requireDistributor(staff(), ankara.id()).block();
        assertRefused(
                queries.requireDistributor(superadmin(), nobody),
                OrganisationErrorKey.DISTRIBUTOR_UNKNOWN);
        assertRefused(
                queries.requireDistributor(partner, ankara.id()),
                OrganisationErrorKey.DISTRIBUTOR_UNKNOWN);
    }

    @Test
    void theOrganisationIsChangedAndRead() {
        assertRefused(queries.organisation(), SharedErrorKey.NOT_FOUND);

        OrganisationUseCases.changeOrganisation(organisations)
                .change(superadmin(), organisation("Huni"))
                .block();

        assertThat(queries.organisation().block()).isEqualTo(organisation("Huni"));
    }

    private static Organisation organisation(String name) {
        return new Organisation(
                name, ZoneId.of("Europe/Istanbul"), Language.TR, Currency.getInstance("TRY"));
    }
}
