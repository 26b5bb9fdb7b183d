package io.huni.bootstrap.demo;

import io.huni.application.connection.CreateConnection;
import io.huni.application.identity.CreateUser;
import io.huni.application.identity.port.Teams;
import io.huni.application.organisation.FoundOrganisation;
import io.huni.application.organisation.SaveDistributor;
import io.huni.application.shared.Ids;
import io.huni.bootstrap.demo.SamplePeople.Person;
import io.huni.domain.connection.Credentials;
import io.huni.domain.connection.Secret;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Password;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.MetaId;
import io.huni.sandbox.MetaSandbox;
import io.huni.sandbox.world.Page;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Founds the sample organisation by the same use cases that people use. */
@Component
@ConditionalOnProperty("huni.demo")
class SampleOrganisation {
    private static final Actor PROGRAM = new Actor.Program();

    private final FoundOrganisation foundOrganisation;
    private final SaveDistributor saveDistributor;
    private final CreateUser createUser;
    private final CreateConnection createConnection;
    private final Teams teams;
    private final Ids ids;
    private final MetaSandbox sandbox;

    SampleOrganisation(
            FoundOrganisation foundOrganisation,
            SaveDistributor saveDistributor,
            CreateUser createUser,
            CreateConnection createConnection,
            Teams teams,
            Ids ids,
            MetaSandbox sandbox) {
        this.foundOrganisation = foundOrganisation;
        this.saveDistributor = saveDistributor;
        this.createUser = createUser;
        this.createConnection = createConnection;
        this.teams = teams;
        this.ids = ids;
        this.sandbox = sandbox;
    }

    /** The staff and their team; empty when there is an organisation already. */
    Mono<Founded> found() {
        Person first = SamplePeople.SUPERADMIN;
        return foundOrganisation
                .found(
                        new Organisation(
                                "Anadolu Sağlık Turizmi",
                                ZoneId.of("Europe/Istanbul"),
                                Language.TR,
                                Currency.getInstance("TRY")),
                        new FoundOrganisation.Admin(
                                first.name(), new EmailAddress(first.email()), password()))
                .flatMap(admin -> peopled());
    }

    private Mono<Founded> peopled() {
        TeamId team = new TeamId(ids.next());
        return teams.add(team, "Satış ekibi")
                .then(Mono.defer(this::distributors))
                .flatMap(
                        byName ->
                                people(team, byName)
                                        .flatMap(staff -> connected(team, byName, staff)));
    }

    private Mono<Map<String, DistributorId>> distributors() {
        return Flux.fromIterable(sandbox.world().pages())
                .concatMap(
                        page ->
                                saveDistributor.add(
                                        PROGRAM, page.name(), true, Duration.ofMinutes(15)))
                .collectMap(Distributor::name, Distributor::id);
    }

    private Mono<List<UserId>> people(TeamId team, Map<String, DistributorId> byName) {
        return Flux.fromIterable(SamplePeople.ALL)
                .filter(person -> person.role() != Role.SUPERADMIN)
                .concatMap(person -> createUser.create(command(person, team, byName)))
                .filter(user -> user.role() == Role.STAFF)
                .map(User::id)
                .collectList();
    }

    private Mono<Founded> connected(
            TeamId team, Map<String, DistributorId> byName, List<UserId> staff) {
        return Flux.fromIterable(sandbox.world().pages())
                .concatMap(page -> createConnection.create(command(page, byName)))
                .then(Mono.just(new Founded(team, staff)));
    }

    private CreateUser.Command command(
            Person person, TeamId team, Map<String, DistributorId> byName) {
        return new CreateUser.Command(
                PROGRAM,
                new EmailAddress(person.email()),
                person.name(),
                person.role().key(),
                password(),
                Optional.ofNullable(byName.get(person.distributor())),
                person.isInTeam() ? Optional.of(team) : Optional.empty(),
                Language.TR);
    }

    private CreateConnection.Command command(Page page, Map<String, DistributorId> byName) {
        return new CreateConnection.Command(
                PROGRAM,
                Optional.ofNullable(byName.get(page.name())).orElseThrow(),
                page.name(),
                new MetaId(page.id()),
                List.of(),
                new Credentials(
                        new Secret(page.token()),
                        Optional.of(new Secret(sandbox.settings().appSecret()))),
                Duration.ofMinutes(5),
                true,
                Optional.of(new MetaId(page.adAccountId())));
    }

    private static Password password() {
        return new Password(SamplePeople.PASSWORD);
    }

    /** Who works on the leads. */
    record Founded(TeamId team, List<UserId> staff) {}
}
