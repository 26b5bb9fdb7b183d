package io.huni.application.imports;

import io.huni.application.imports.TakenRows.Group;
import io.huni.application.imports.TakenRows.Known;
import io.huni.application.lead.CorrectManyLeads;
import io.huni.application.lead.CorrectManyLeads.Corrected;
import io.huni.application.lead.CorrectManyLeads.Correction;
import io.huni.application.lead.EditLead.Field;
import io.huni.application.lead.EditLead.Wishes;
import io.huni.domain.imports.Fault;
import io.huni.domain.imports.ImportErrorKey;
import io.huni.domain.imports.ReadRow;
import io.huni.domain.imports.RowOutcome;
import io.huni.domain.imports.TargetField;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadAction.Assign;
import io.huni.domain.lead.LeadAction.MoveTo;
import io.huni.domain.lead.LeadAction.Tag;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes leads that were there by rows: filled cells overwrite, empty ones leave alone. */
final class ChangedLeads {
    private static final Map<TargetField, Field> NAMES =
            Map.of(
                    TargetField.FULL_NAME,
                    Field.FULL_NAME,
                    TargetField.FIRST_NAME,
                    Field.FIRST_NAME,
                    TargetField.LAST_NAME,
                    Field.LAST_NAME,
                    TargetField.SERVICE,
                    Field.SERVICE);

    private final CorrectManyLeads correctManyLeads;

    ChangedLeads(CorrectManyLeads correctManyLeads) {
        this.correctManyLeads = correctManyLeads;
    }

    Mono<List<RowResult>> take(Group group, List<Known> rows) {
        return rows.isEmpty()
                ? Mono.just(List.of())
                : correctManyLeads
                        .correct(
                                new CorrectManyLeads.Command(
                                        group.slice().actor(),
                                        group.slice().job().id(),
                                        rows.stream().map(row -> correction(group, row)).toList()))
                        .map(done -> rows.stream().map(row -> told(row, done)).toList());
    }

    /** Only giving it to somebody can be refused of what a row does. */
    private static RowResult told(Known row, Corrected done) {
        RowResult result = result(row, done.changed());
        return row.row()
                .read()
                .assignee()
                .filter(person -> done.refused().containsKey(row.lead()))
                .map(person -> Fault.ofRow(ImportErrorKey.ASSIGNMENT_LEFT_OUT, person.name()))
                .map(result::without)
                .orElse(result);
    }

    private static RowResult result(Known row, Set<LeadId> changed) {
        return changed.contains(row.lead())
                ? RowResult.taken(row.row().number(), RowOutcome.UPDATED, row.lead())
                : RowResult.skipped(
                        row.row().number(), Optional.of(row.lead()), ImportErrorKey.NOTHING_NEW);
    }

    private static Correction correction(Group group, Known known) {
        ReadRow row = known.row().read();
        return new Correction(
                known.lead(),
                new Wishes(
                        fields(row),
                        custom(row),
                        row.distributor()
                                .filter(own -> group.has(TargetField.DISTRIBUTOR))
                                .map(Optional::of)),
                actions(group, row));
    }

    private static Map<Field, Optional<String>> fields(ReadRow row) {
        Map<Field, Optional<String>> fields = new EnumMap<>(Field.class);
        NAMES.forEach(
                (target, field) ->
                        row.text(target).ifPresent(text -> fields.put(field, Optional.of(text))));
        row.email().ifPresent(email -> fields.put(Field.EMAIL, Optional.of(email.value())));
        row.phone().ifPresent(phone -> fields.put(Field.PHONE, Optional.of(phone.e164())));
        return fields;
    }

    private static Map<String, Optional<String>> custom(ReadRow row) {
        Map<String, Optional<String>> custom = new HashMap<>();
        row.custom().forEach((key, text) -> custom.put(key, Optional.of(text)));
        return custom;
    }

    /** A person comes before the status, so that a file that says both is believed. */
    private static List<LeadAction> actions(Group group, ReadRow row) {
        List<LeadAction> actions = new ArrayList<>();
        row.assignee()
                .filter(person -> group.has(TargetField.ASSIGNEE))
                .ifPresent(
                        person ->
                                actions.add(
                                        new Assign(
                                                Optional.of(person.id()),
                                                person.team(),
                                                "",
                                                person.sight())));
        row.status()
                .filter(status -> group.has(TargetField.STATUS))
                .ifPresent(
                        status -> actions.add(new MoveTo(status, reason(group, row, status), "")));
        row.tags().forEach(tag -> actions.add(new Tag(tag, true)));
        return actions;
    }

    /** A lead is lost for a reason; a file without one is the reason. */
    private static String reason(Group group, ReadRow row, LeadStatus status) {
        return status == LeadStatus.LOST
                ? row.text(TargetField.LOST_REASON).orElse(group.found().file().name())
                : "";
    }
}
