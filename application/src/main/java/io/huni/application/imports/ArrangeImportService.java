package io.huni.application.imports;

import io.huni.application.identity.UserQueries;
import io.huni.application.imports.port.Imports;
import io.huni.application.lead.SaveCustomField;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.shared.Versions;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.imports.DuplicatePolicy;
import io.huni.domain.imports.Import;
import io.huni.domain.imports.ImportSettings;
import io.huni.domain.imports.Target;
import io.huni.domain.lead.CustomField;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

final class ArrangeImportService implements ArrangeImport {
    private final Imports imports;
    private final SeenImports seen;
    private final SaveCustomField customFields;
    private final OrganisationQueries organisations;
    private final UserQueries users;
    private final UnitOfWork unitOfWork;

    ArrangeImportService(
            Imports imports,
            SaveCustomField customFields,
            OrganisationQueries organisations,
            UserQueries users,
            UnitOfWork unitOfWork) {
        this.imports = imports;
        this.seen = new SeenImports(imports);
        this.customFields = customFields;
        this.organisations = organisations;
        this.users = users;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<Void> arrange(Command command) {
        return seen.claim(command.actor(), command.id())
                .doOnNext(found -> Versions.require(found.version(), command.version()))
                .flatMap(found -> checked(command).thenReturn(found))
                .map(found -> found.mapped(targets(command, found), settings(command, found)))
                .doOnNext(arranged -> requireRights(command.actor(), arranged))
                .flatMap(imports::save)
                .as(unitOfWork::inTransaction);
    }

    private static Map<Integer, Optional<Target>> targets(Command command, Import found) {
        command.wishes()
                .targets()
                .keySet()
                .forEach(index -> requireColumn(index, found.columns().size()));
        return command.wishes().targets();
    }

    private static void requireColumn(int index, int columns) {
        Require.between("index", index, 0, columns - 1);
    }

    private static ImportSettings settings(Command command, Import found) {
        ImportSettings now = found.settings();
        Wishes wishes = command.wishes();
        return new ImportSettings(
                wishes.distributor().over(now.distributor()),
                wishes.assignee().over(now.assignee()),
                wishes.source().orElse(now.source()),
                wishes.tags().orElse(now.tags()),
                wishes.duplicates().orElse(now.duplicates()),
                wishes.dateOrder().orElse(now.dateOrder()),
                wishes.status().over(now.status()),
                wishes.assign().orElse(now.assign()));
    }

    /** What the rows will need is asked for now, not after an hour of work. */
    static void requireRights(Actor actor, Import arranged) {
        actor.require(Right.LEAD_IMPORT);
        actor.require(Right.LEAD_CREATE);
        if (arranged.settings().duplicates() == DuplicatePolicy.UPDATE) {
            actor.require(Right.LEAD_CHANGE);
        }
        if (arranged.namesPartners()) {
            actor.require(Right.DISTRIBUTOR_READ);
        }
        if (arranged.namesPeople()) {
            actor.require(Right.USER_READ);
        }
        if (arranged.namesPeople() || arranged.moves()) {
            actor.require(Right.LEAD_ASSIGN);
        }
    }

    private Mono<Void> checked(Command command) {
        return Mono.justOrEmpty(command.wishes().distributor().value())
                .flatMap(named -> organisations.requireDistributor(command.actor(), named))
                .then(Mono.justOrEmpty(command.wishes().assignee().value()))
                .flatMap(named -> requirePerson(command.actor(), named))
                .then(Mono.defer(() -> requireFields(command)));
    }

    private Mono<Void> requirePerson(Actor actor, UserId person) {
        return users.visibleTo(actor)
                .filter(people -> people.stream().anyMatch(one -> isThere(one, person)))
                .switchIfEmpty(
                        Mono.error(
                                () ->
                                        new Refused(
                                                LeadErrorKey.ASSIGNEE_UNKNOWN,
                                                Map.of(),
                                                "/settings/assigneeId")))
                .then();
    }

    private static boolean isThere(User one, UserId person) {
        return one.mayHoldLeads() && one.id().equals(person);
    }

    private Mono<Void> requireFields(Command command) {
        List<String> named =
                command.wishes().targets().values().stream()
                        .flatMap(Optional::stream)
                        .flatMap(target -> target.key().stream())
                        .toList();
        return named.isEmpty()
                ? Mono.empty()
                : customFields
                        .all(new Actor.Program())
                        .doOnNext(fields -> requireFields(named, fields))
                        .then();
    }

    private static void requireFields(List<String> named, List<CustomField> fields) {
        Set<String> known = fields.stream().map(CustomField::key).collect(Collectors.toSet());
        named.stream()
                .filter(key -> !known.contains(key))
                .findFirst()
                .ifPresent(
                        key -> {
                            throw new Refused(
                                    LeadErrorKey.CUSTOM_FIELD_UNKNOWN,
                                    Map.of("field", key),
                                    "/columns");
                        });
    }
}
