package io.huni.application.lead;

import io.huni.application.lead.port.CustomFields;
import io.huni.application.lead.port.Leads;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.lead.CustomField;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

final class CaptureLeadService implements CaptureLead {
    private static final Set<LeadSource> OPEN_TO_PEOPLE =
            EnumSet.of(LeadSource.API, LeadSource.MANUAL);

    private final Leads leads;
    private final CustomFields customFields;
    private final OrganisationQueries organisations;
    private final UnitOfWork unitOfWork;
    private final LeadIntake intake;

    CaptureLeadService(
            Leads leads,
            CustomFields customFields,
            OrganisationQueries organisations,
            UnitOfWork unitOfWork,
            LeadIntake intake) {
        this.leads = leads;
        this.customFields = customFields;
        this.organisations = organisations;
        this.unitOfWork = unitOfWork;
        this.intake = intake;
    }

    @Override
    public Mono<List<Outcome>> capture(Command command) {
        return Mono.fromCallable(() -> admitted(command))
                .flatMap(this::add)
                .as(unitOfWork::inTransaction);
    }

    private static Command admitted(Command command) {
        command.actor().require(Right.LEAD_CREATE);
        if (command.actor() instanceof Actor.Person) {
            command.submissions().forEach(one -> requireOpenSource(command.actor(), one));
        }
        return command;
    }

    private static void requireOpenSource(Actor actor, Submission submission) {
        if (submission.placement().isPresent()) {
            actor.require(Right.LEAD_IMPORT);
            return;
        }
        if (!OPEN_TO_PEOPLE.contains(submission.source())) {
            throw new Refused(
                    LeadErrorKey.SOURCE_NOT_YOURS,
                    Map.of("source", submission.source().name()),
                    "/source");
        }
    }

    private Mono<List<Outcome>> add(Command command) {
        return requireDistributors(command)
                .then(Mono.defer(customFields::all))
                .map(fields -> taken(command, fields))
                .flatMap(taken -> leads.addNew(taken).map(ids -> outcomes(taken, ids)));
    }

    /** What the program catches names the distributor of a connection, which is known. */
    private Mono<Void> requireDistributors(Command command) {
        return Flux.fromIterable(command.submissions())
                .filter(submission -> command.actor() instanceof Actor.Person)
                .flatMapIterable(submission -> submission.distributor().stream().toList())
                .distinct()
                .concatMap(named -> organisations.requireDistributor(command.actor(), named))
                .then();
    }

    private List<NewLead> taken(Command command, List<CustomField> fields) {
        return command.submissions().stream()
                .map(submission -> intake.take(command.actor(), submission, fields))
                .toList();
    }

    private static List<Outcome> outcomes(List<NewLead> taken, List<LeadId> ids) {
        return IntStream.range(0, ids.size())
                .mapToObj(index -> outcome(taken.get(index).change().state().id(), ids.get(index)))
                .toList();
    }

    private static Outcome outcome(LeadId own, LeadId known) {
        return own.equals(known) ? new Outcome.Caught(known) : new Outcome.KnownAlready(known);
    }
}
