package io.huni.application.organisation;

import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.ActorFixture.admin;
import static io.huni.domain.identity.ActorFixture.distributor;
import static io.huni.domain.identity.ActorFixture.staff;
import static io.huni.domain.identity.ActorFixture.superadmin;
import static io.huni.domain.identity.RoleFixture.plus;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
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
                saveDistributor.change(renaming(superadmin(), added.id(), "Ankara Klinik")).block();

        assertThat(changed).isEqualTo(new Distributor(added.id(), "Ankara Klinik", true, HOUR, 2));
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
                        renaming(superadmin(), new DistributorId(new UUID(4, 9)), "Yok")),
                SharedErrorKey.NOT_FOUND);
    }

    @Test
    void whoHasSeenAnOlderVersionChangesNothing() {
        Distributor ankara = saveDistributor.add(superadmin(), "Ankara", true, HOUR).block();
        saveDistributor.change(renaming(superadmin(), ankara.id(), "Ankara Klinik")).block();
        assertRefused(
                saveDistributor.change(renaming(superadmin(), ankara.id(), "Ankara Tıp")),
                SharedErrorKey.STALE);
        organisations.save(organisation("Huni")).block();
        ChangeOrganisation changing = changing();
        changing.change(naming(superadmin(), "Huni A.Ş.")).block();
        assertRefused(changing.change(naming(superadmin(), "Huni Ltd.")), SharedErrorKey.STALE);
        assertThat(organisations.find().block().name()).isEqualTo("Huni A.Ş.");
    }

    @Test
    void aDistributorOutsideTheScopeIsNotFoundForAChange() {
        Distributor ankara = saveDistributor.add(superadmin(), "Ankara", true, HOUR).block();
        Distributor izmir = saveDistributor.add(superadmin(), "İzmir", true, HOUR).block();
        Actor partner =
                new Actor.Person(
                        staff().id(),
                        plus(Role.DISTRIBUTOR, Right.DISTRIBUTOR_MANAGE),
                        Optional.of(ankara.id()),
                        Optional.empty());
        assertRefused(
                saveDistributor.change(renaming(partner, izmir.id(), "Benim")),
                SharedErrorKey.NOT_FOUND);
        assertThat(saveDistributor.change(renaming(partner, ankara.id(), "Benim")).block())
                .isNotNull();
    }

    @Test
    void onlySuperadminsManage() {
        assertRefused(
                saveDistributor.add(admin(), "Ankara", true, HOUR), SharedErrorKey.RIGHT_MISSING);
        assertRefused(changing().change(naming(admin(), "Başka")), SharedErrorKey.RIGHT_MISSING);
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
    void nothingIsGivenToADistributorThatIsNotActive() {
        Distributor open = saveDistributor.add(superadmin(), "Ankara", true, HOUR).block();
        Distributor shut = saveDistributor.add(superadmin(), "İzmir", false, HOUR).block();

        queries.requireActive(staff(), open.id()).block();
        assertRefused(
                queries.requireActive(superadmin(), shut.id()),
                OrganisationErrorKey.DISTRIBUTOR_UNKNOWN);
        assertRefused(
                queries.requireActive(distributor(shut.id()), open.id()),
                OrganisationErrorKey.DISTRIBUTOR_UNKNOWN);
    }

    @Test
    void theOrganisationIsChangedAndRead() {
        assertRefused(queries.organisation(), SharedErrorKey.NOT_FOUND);

        organisations.save(organisation("Hunı")).block();
        changing().change(naming(superadmin(), "Huni")).block();

        assertThat(queries.organisation().block().name()).isEqualTo("Huni");
        assertThat(queries.organisation().block().currency())
                .isEqualTo(Currency.getInstance("TRY"));
    }

    private ChangeOrganisation changing() {
        return OrganisationUseCases.changeOrganisation(organisations, new InMemoryUnitOfWork());
    }

    /** By somebody who has seen the first version. */
    private static ChangeOrganisation.Command naming(Actor actor, String name) {
        return new ChangeOrganisation.Command(
                actor,
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(1));
    }

    private static SaveDistributor.Change renaming(Actor actor, DistributorId id, String name) {
        return new SaveDistributor.Change(
                actor, id, Optional.of(name), Optional.empty(), Optional.empty(), Optional.of(1));
    }

    private static Organisation organisation(String name) {
        return new Organisation(
                name, ZoneId.of("Europe/Istanbul"), Language.TR, Currency.getInstance("TRY"));
    }
}
