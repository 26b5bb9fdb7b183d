package io.huni.application.lead;

import io.huni.application.lead.port.CustomFields;
import io.huni.application.lead.port.LeadExports;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.AuditTrail;
import io.huni.application.shared.AuditTrail.Act;
import io.huni.application.shared.Table;
import io.huni.application.shared.Table.Row;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.organisation.Organisation;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

final class ExportLeadsService implements ExportLeads {
    private static final String SUBJECT = "leads";

    private final LeadExports exports;
    private final CustomFields customFields;
    private final OrganisationQueries organisations;
    private final AuditTrail trail;

    ExportLeadsService(
            LeadExports exports,
            CustomFields customFields,
            OrganisationQueries organisations,
            AuditTrail trail) {
        this.exports = exports;
        this.customFields = customFields;
        this.organisations = organisations;
        this.trail = trail;
    }

    @Override
    public Mono<Table> export(Command command) {
        return Mono.fromRunnable(() -> requireRights(command))
                .then(Mono.defer(customFields::all))
                .map(ExportColumns::new)
                .map(columns -> columns.chosen(command.columns(), command.shape()))
                .flatMap(
                        columns ->
                                organisations
                                        .organisation()
                                        .map(house -> table(command, columns, house)));
    }

    private static void requireRights(Command command) {
        Actor actor = command.actor();
        actor.require(Right.LEAD_EXPORT);
        if (touchesTrash(command.chosen())) {
            actor.require(Right.LEAD_DELETE);
        }
    }

    private static boolean touchesTrash(Chosen chosen) {
        return switch (chosen) {
            case Chosen.Matching(var filter, var expected) -> filter.deleted();
            case Chosen.Named(var leads, boolean trash) -> trash;
        };
    }

    private Table table(Command command, List<ExportColumn> columns, Organisation house) {
        return new Table(
                columns.stream().map(ExportColumn::column).toList(),
                house.timeZone(),
                noted(command, columns));
    }

    /** Who breaks off is noted like who reads to the end. */
    private Flux<List<Row>> noted(Command command, List<ExportColumn> columns) {
        String asked = asked(command, columns);
        return Flux.usingWhen(
                note("EXPORTED", asked).thenReturn(new AtomicLong()),
                count -> rows(command, columns).doOnNext(slice -> count.addAndGet(slice.size())),
                count -> note("EXPORT_ENDED", "leads=" + count + "&" + asked),
                (count, error) -> note("EXPORT_BROKEN_OFF", "leads=" + count + "&" + asked),
                count -> note("EXPORT_BROKEN_OFF", "leads=" + count + "&" + asked));
    }

    private Flux<List<Row>> rows(Command command, List<ExportColumn> columns) {
        return exports.rows(
                command.actor().visibility(Module.LEAD), command.chosen(), command.sort(), columns);
    }

    private static String asked(Command command, List<ExportColumn> columns) {
        String keys = String.join(",", columns.stream().map(ExportColumn::key).toList());
        return command.asked() + "&columns=" + keys;
    }

    private Mono<Void> note(String kind, String detail) {
        return trail.note(new Act(kind, SUBJECT, detail));
    }
}
