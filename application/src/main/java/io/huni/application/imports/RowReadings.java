package io.huni.application.imports;

import io.huni.application.identity.UserQueries;
import io.huni.application.lead.ReadPhone;
import io.huni.application.lead.SaveCustomField;
import io.huni.application.organisation.DistributorView;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.User;
import io.huni.domain.imports.Directory;
import io.huni.domain.imports.Directory.Partner;
import io.huni.domain.imports.Directory.Person;
import io.huni.domain.imports.Import;
import io.huni.domain.imports.RowReading;
import io.huni.domain.imports.RowReading.Facts;
import io.huni.domain.organisation.Organisation;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;

/** Makes what reads the rows of an import for a person. */
final class RowReadings {
    private final SaveCustomField customFields;
    private final OrganisationQueries organisations;
    private final UserQueries users;
    private final ReadPhone readPhone;
    private final Clock clock;

    RowReadings(
            SaveCustomField customFields,
            OrganisationQueries organisations,
            UserQueries users,
            ReadPhone readPhone,
            Clock clock) {
        this.customFields = customFields;
        this.organisations = organisations;
        this.users = users;
        this.readPhone = readPhone;
        this.clock = clock;
    }

    /** One question after the other: inside a transaction there is one connection. */
    Mono<RowReading> of(Actor actor, Import found) {
        return customFields
                .all(new Actor.Program())
                .zipWhen(fields -> directory(actor, found))
                .zipWhen(
                        known -> organisations.organisation().map(Organisation::timeZone),
                        (known, zone) ->
                                new Facts(
                                        known.getT1(),
                                        known.getT2(),
                                        readPhone::read,
                                        zone,
                                        clock.instant()))
                .map(facts -> new RowReading(found.columns(), found.settings(), facts));
    }

    /** Only what the file names, because reading it needs a right of its own. */
    private Mono<Directory> directory(Actor actor, Import found) {
        return partners(actor, found)
                .zipWhen(partners -> people(actor, found), RowReadings::directory);
    }

    private Mono<List<DistributorView>> partners(Actor actor, Import found) {
        return found.namesPartners() ? organisations.distributors(actor) : Mono.just(List.of());
    }

    private Mono<List<User>> people(Actor actor, Import found) {
        return found.namesPeople() ? users.visibleTo(actor) : Mono.just(List.of());
    }

    private static Directory directory(List<DistributorView> partners, List<User> people) {
        return new Directory(
                partners.stream()
                        .map(view -> view.distributor())
                        .map(partner -> new Partner(partner.id(), partner.name()))
                        .toList(),
                people.stream().filter(User::active).map(RowReadings::person).toList());
    }

    private static Person person(User user) {
        return new Person(
                user.id(), user.team(), user.name(), user.email().value(), user.sightOfLeads());
    }
}
