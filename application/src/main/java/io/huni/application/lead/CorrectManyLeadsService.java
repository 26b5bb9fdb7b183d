package io.huni.application.lead;

import io.huni.application.lead.port.CustomFields;
import io.huni.application.lead.port.LeadCorrections;
import io.huni.application.lead.port.LeadEdits.Corrigible;
import io.huni.application.lead.port.LeadWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.UserId;
import io.huni.domain.job.JobId;
import io.huni.domain.lead.CustomField;
import io.huni.domain.lead.EditedLead;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadFacts;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class CorrectManyLeadsService implements CorrectManyLeads {
    private final LeadCorrections corrections;
    private final LeadWork work;
    private final CustomFields customFields;
    private final WishedFacts wished;
    private final ScoringMethod method;
    private final Clock clock;

    CorrectManyLeadsService(
            LeadCorrections corrections,
            LeadWork work,
            CustomFields customFields,
            WishedFacts wished,
            ScoringMethod method,
            Clock clock) {
        this.corrections = corrections;
        this.work = work;
        this.customFields = customFields;
        this.wished = wished;
        this.method = method;
        this.clock = clock;
    }

    @Override
    public Mono<Set<LeadId>> correct(Command command) {
        return Mono.fromRunnable(() -> requireRights(command))
                .then(Mono.defer(customFields::all))
                .flatMap(fields -> found(command, fields))
                .flatMap(group -> saved(command, group));
    }

    private static void requireRights(Command command) {
        command.actor().require(Right.LEAD_CHANGE);
        if (command.corrections().stream()
                .anyMatch(one -> one.wishes().distributor().isPresent())) {
            command.actor().require(Right.LEAD_ASSIGN);
        }
        command.corrections().stream()
                .flatMap(one -> one.actions().stream())
                .map(LeadAction::right)
                .distinct()
                .forEach(command.actor()::require);
    }

    private Mono<Group> found(Command command, List<CustomField> fields) {
        List<LeadId> leads = command.corrections().stream().map(Correction::lead).toList();
        return corrections
                .claim(command.actor().visibility(Module.LEAD), leads)
                .zipWhen(found -> work.claim(command.actor().visibility(Module.LEAD), leads))
                .map(pair -> group(command, fields, pair.getT1(), pair.getT2()));
    }

    private Group group(
            Command command,
            List<CustomField> fields,
            List<Corrigible> found,
            List<WorkedLead> workable) {
        Instant now = clock.instant();
        Map<LeadId, Correction> wanted =
                command.corrections().stream()
                        .collect(Collectors.toMap(Correction::lead, Function.identity()));
        Set<LeadId> there = found.stream().map(one -> one.lead().id()).collect(Collectors.toSet());
        return new Group(
                found.stream().flatMap(one -> edited(one, wanted, fields, now)).toList(),
                workable.stream()
                        .filter(lead -> there.contains(lead.id()))
                        .flatMap(lead -> worked(lead, wanted, now).stream())
                        .toList(),
                now);
    }

    private Stream<EditedLead> edited(
            Corrigible found,
            Map<LeadId, Correction> wanted,
            List<CustomField> fields,
            Instant now) {
        return Stream.ofNullable(wanted.get(found.lead().id()))
                .flatMap(correction -> edited(found, correction, fields, now).stream());
    }

    /** A lead that would be nobody afterwards stays as it is. */
    private Optional<EditedLead> edited(
            Corrigible found, Correction correction, List<CustomField> fields, Instant now) {
        try {
            LeadFacts facts = wished.of(found.lead().corrigible(), correction.wishes(), fields);
            return EditedLead.of(found.lead(), facts, method, now);
        } catch (Refused nobody) {
            return Optional.empty();
        }
    }

    /** Several actions are one change with several lines in the history. */
    private static Optional<Worked> worked(
            WorkedLead lead, Map<LeadId, Correction> wanted, Instant now) {
        return Optional.ofNullable(wanted.get(lead.id()))
                .flatMap(correction -> worked(lead, correction, now));
    }

    private static Optional<Worked> worked(WorkedLead lead, Correction correction, Instant now) {
        Optional<Worked> whole = Optional.empty();
        for (LeadAction action : correction.actions()) {
            WorkedLead at = whole.map(Worked::after).orElse(lead);
            Optional<Worked> before = whole;
            whole =
                    fit(at, action, correction)
                            .flatMap(fitting -> at.apply(fitting, now))
                            .map(next -> before.map(first -> joined(first, next)).orElse(next))
                            .or(() -> before);
        }
        return whole;
    }

    /** An action that its own rules refuse for the lead, as corrected, is left out. */
    private static Optional<LeadAction> fit(
            WorkedLead lead, LeadAction action, Correction correction) {
        WorkedLead afterwards = correction.wishes().distributor().map(lead::at).orElse(lead);
        return Optional.of(action).filter(one -> one.refusal(afterwards).isEmpty());
    }

    private static Worked joined(Worked first, Worked next) {
        return new Worked(
                first.before(),
                next.after(),
                Stream.concat(first.entries().stream(), next.entries().stream()).toList());
    }

    private Mono<Set<LeadId>> saved(Command command, Group group) {
        Set<LeadId> changed = group.changed();
        Optional<UserId> by = command.actor().user();
        return changed.isEmpty()
                ? Mono.just(changed)
                : corrections
                        .keep(command.job(), changed)
                        .then(Mono.defer(() -> corrections.save(group.edited, by, group.now)))
                        .then(Mono.defer(() -> workSaved(group, by)))
                        .then(Mono.defer(() -> corrections.settle(command.job(), changed)))
                        .thenReturn(changed);
    }

    private Mono<Void> workSaved(Group group, Optional<UserId> by) {
        return group.worked.isEmpty() ? Mono.empty() : work.save(group.worked, by, group.now);
    }

    @Override
    public Mono<Set<LeadId>> putBack(Actor actor, JobId job, List<LeadId> leads) {
        return Mono.defer(
                () -> {
                    if (leads.isEmpty()) {
                        return Mono.just(Set.of());
                    }
                    actor.require(Right.LEAD_CHANGE);
                    return corrections.putBack(
                            actor.visibility(Module.LEAD),
                            job,
                            leads,
                            actor.user(),
                            clock.instant());
                });
    }

    private record Group(List<EditedLead> edited, List<Worked> worked, Instant now) {
        Set<LeadId> changed() {
            Set<LeadId> changed = new HashSet<>();
            edited.forEach(one -> changed.add(one.after().id()));
            worked.forEach(one -> changed.add(one.after().id()));
            return changed;
        }
    }
}
