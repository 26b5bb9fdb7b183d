package io.huni.application.lead;

import io.huni.application.identity.UserQueries;
import io.huni.application.lead.port.CustomFields;
import io.huni.application.lead.port.LeadCorrections;
import io.huni.application.lead.port.LeadEdits.Corrigible;
import io.huni.application.lead.port.LeadWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.job.JobId;
import io.huni.domain.lead.CustomField;
import io.huni.domain.lead.EditedLead;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadErrorKey;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

final class CorrectManyLeadsService implements CorrectManyLeads {
    private static final Actor PROGRAM = new Actor.Program();

    private final LeadCorrections corrections;
    private final LeadWork work;
    private final CustomFields customFields;
    private final UserQueries users;
    private final WishedFacts wished;
    private final ScoringMethod method;
    private final Clock clock;

    CorrectManyLeadsService(
            LeadCorrections corrections,
            LeadWork work,
            CustomFields customFields,
            UserQueries users,
            WishedFacts wished,
            ScoringMethod method,
            Clock clock) {
        this.corrections = corrections;
        this.work = work;
        this.customFields = customFields;
        this.users = users;
        this.wished = wished;
        this.method = method;
        this.clock = clock;
    }

    @Override
    public Mono<Corrected> correct(Command command) {
        return Mono.fromRunnable(() -> requireRights(command))
                .then(Mono.defer(customFields::all))
                .flatMap(fields -> found(command, fields))
                .flatMap(group -> saved(command, group));
    }

    private static void requireRights(Command command) {
        command.actor().require(Right.LEAD_CHANGE);
        if (moves(command)) {
            command.actor().require(Right.LEAD_ASSIGN);
        }
        command.corrections().stream()
                .flatMap(one -> one.actions().stream())
                .map(LeadAction::right)
                .distinct()
                .forEach(command.actor()::require);
    }

    private static boolean moves(Command command) {
        return command.corrections().stream()
                .anyMatch(one -> one.wishes().distributor().isPresent());
    }

    private Mono<Group> found(Command command, List<CustomField> fields) {
        List<LeadId> leads = command.corrections().stream().map(Correction::lead).toList();
        return corrections
                .claim(command.actor().visibility(Module.LEAD), leads)
                .zipWhen(found -> work.claim(command.actor().visibility(Module.LEAD), leads))
                .zipWhen(pair -> holders(command))
                .map(
                        all ->
                                group(
                                        new Asked(command, fields, all.getT2(), clock.instant()),
                                        all.getT1().getT1(),
                                        all.getT1().getT2()));
    }

    /** Asked for only where a distributor may change. */
    private Mono<Map<UserId, User>> holders(Command command) {
        return moves(command)
                ? users.visibleTo(PROGRAM)
                        .map(
                                people ->
                                        people.stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                User::id, Function.identity())))
                : Mono.just(Map.of());
    }

    private Group group(Asked asked, List<Corrigible> found, List<WorkedLead> workable) {
        Set<LeadId> there = found.stream().map(one -> one.lead().id()).collect(Collectors.toSet());
        Map<LeadId, EditedLead> edited =
                found.stream()
                        .flatMap(one -> edited(asked, one.lead()).stream())
                        .collect(Collectors.toMap(one -> one.after().id(), Function.identity()));
        List<ManyActions> acted =
                workable.stream()
                        .filter(lead -> there.contains(lead.id()))
                        .map(lead -> asked.act(lead, Optional.ofNullable(edited.get(lead.id()))))
                        .toList();
        return new Group(List.copyOf(edited.values()), acted, asked.now());
    }

    /** A lead that would be nobody afterwards stays as it is. */
    private Optional<EditedLead> edited(Asked asked, Lead lead) {
        try {
            LeadFacts facts =
                    wished.of(lead.corrigible(), asked.of(lead.id()).wishes(), asked.fields());
            return EditedLead.of(lead, facts, asked.holder(lead), method, asked.now());
        } catch (Refused nobody) {
            return Optional.empty();
        }
    }

    private Mono<Corrected> saved(Command command, Group group) {
        Set<LeadId> changed = group.changed();
        Optional<UserId> by = command.actor().user();
        Corrected corrected = new Corrected(changed, group.refused());
        return changed.isEmpty()
                ? Mono.just(corrected)
                : corrections
                        .keep(command.job(), changed)
                        .then(Mono.defer(() -> corrections.save(group.edited, by, group.now)))
                        .then(Mono.defer(() -> workSaved(group, by)))
                        .then(Mono.defer(() -> corrections.settle(command.job(), changed)))
                        .thenReturn(corrected);
    }

    private Mono<Void> workSaved(Group group, Optional<UserId> by) {
        List<Worked> worked = group.worked();
        return worked.isEmpty() ? Mono.empty() : work.save(worked, by, group.now);
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

    /**
     * @param holders who may have the leads that move
     */
    private record Asked(
            Map<LeadId, Correction> wanted,
            List<CustomField> fields,
            Map<UserId, User> holders,
            Instant now) {
        Asked(Command command, List<CustomField> fields, Map<UserId, User> holders, Instant now) {
            this(
                    command.corrections().stream()
                            .collect(Collectors.toMap(Correction::lead, Function.identity())),
                    fields,
                    holders,
                    now);
        }

        Correction of(LeadId lead) {
            return Objects.requireNonNull(wanted.get(lead));
        }

        Optional<User> holder(Lead lead) {
            return lead.assignee().flatMap(one -> Optional.ofNullable(holders.get(one)));
        }

        /** On the lead as its correction has left it. */
        ManyActions act(WorkedLead lead, Optional<EditedLead> edited) {
            WorkedLead now = edited.map(one -> lead.as(one.after())).orElse(lead);
            return ManyActions.on(now, of(lead.id()).actions(), this.now);
        }
    }

    private record Group(List<EditedLead> edited, List<ManyActions> acted, Instant now) {
        List<Worked> worked() {
            return acted.stream().flatMap(one -> one.worked().stream()).toList();
        }

        Map<LeadId, LeadErrorKey> refused() {
            return acted.stream()
                    .filter(one -> one.refused().isPresent())
                    .collect(
                            Collectors.toMap(
                                    ManyActions::lead, one -> one.refused().orElseThrow()));
        }

        Set<LeadId> changed() {
            Set<LeadId> changed = new HashSet<>();
            edited.forEach(one -> changed.add(one.after().id()));
            worked().forEach(one -> changed.add(one.after().id()));
            return changed;
        }
    }
}
