package io.huni.application.lead;

import io.huni.application.identity.UserQueries;
import io.huni.application.lead.WorkOnLead.Outcome;
import io.huni.application.lead.port.CustomFields;
import io.huni.application.lead.port.LeadEdits;
import io.huni.application.lead.port.LeadEdits.Corrigible;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.Absent;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.User;
import io.huni.domain.lead.CustomField;
import io.huni.domain.lead.EditedLead;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadFacts;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class EditLeadService implements EditLead {
    private static final Actor PROGRAM = new Actor.Program();

    private final LeadEdits edits;
    private final CustomFields customFields;
    private final OrganisationQueries organisations;
    private final UserQueries users;
    private final UnitOfWork unitOfWork;
    private final WishedFacts wished;
    private final ScoringMethod method;
    private final Clock clock;

    EditLeadService(
            LeadEdits edits,
            CustomFields customFields,
            OrganisationQueries organisations,
            UserQueries users,
            UnitOfWork unitOfWork,
            WishedFacts wished,
            ScoringMethod method,
            Clock clock) {
        this.edits = edits;
        this.customFields = customFields;
        this.organisations = organisations;
        this.users = users;
        this.unitOfWork = unitOfWork;
        this.wished = wished;
        this.method = method;
        this.clock = clock;
    }

    @Override
    public Mono<Outcome> edit(Command command) {
        return Mono.fromRunnable(() -> requireRights(command))
                .then(Mono.defer(() -> requireDistributor(command)))
                .then(Mono.defer(() -> fields(command)))
                .flatMap(fields -> edited(command, fields))
                .as(unitOfWork::inTransaction);
    }

    private static void requireRights(Command command) {
        command.actor().require(Right.LEAD_CHANGE);
        if (command.wishes().distributor().isPresent()) {
            command.actor().require(Right.LEAD_ASSIGN);
        }
    }

    private Mono<Void> requireDistributor(Command command) {
        return Mono.justOrEmpty(command.wishes().distributor().flatMap(wish -> wish))
                .flatMap(named -> organisations.requireDistributor(command.actor(), named));
    }

    private Mono<List<CustomField>> fields(Command command) {
        return command.wishes().custom().isEmpty() ? Mono.just(List.of()) : customFields.all();
    }

    private Mono<Outcome> edited(Command command, List<CustomField> fields) {
        return edits.claim(command.actor().visibility(Module.LEAD), command.lead())
                .switchIfEmpty(Absent.notFound())
                .map(found -> unchanged(found, command.version()))
                .zipWhen(found -> holder(command, found.lead()))
                .flatMap(both -> saved(command, both.getT1(), both.getT2(), fields));
    }

    /** Asked for only where the distributor may change. */
    private Mono<Optional<User>> holder(Command command, Lead lead) {
        return Mono.justOrEmpty(lead.assignee())
                .filter(person -> command.wishes().distributor().isPresent())
                .flatMap(person -> users.get(PROGRAM, person))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    private static Corrigible unchanged(Corrigible found, Optional<Integer> seen) {
        if (seen.filter(version -> version != found.version()).isPresent()) {
            throw new Refused(SharedErrorKey.STALE, Map.of("version", found.version()));
        }
        return found;
    }

    private Mono<Outcome> saved(
            Command command, Corrigible found, Optional<User> holder, List<CustomField> fields) {
        Instant now = clock.instant();
        LeadFacts facts = wished.of(found.lead().corrigible(), command.wishes(), fields);
        return Mono.justOrEmpty(EditedLead.of(found.lead(), facts, holder, method, now))
                .flatMap(
                        edited ->
                                edits.save(edited, command.actor().user(), now)
                                        .<Outcome>thenReturn(new Outcome.Done()))
                .defaultIfEmpty(new Outcome.WasSo());
    }
}
