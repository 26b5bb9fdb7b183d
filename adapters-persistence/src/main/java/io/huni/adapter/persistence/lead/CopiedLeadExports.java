package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.shared.Condition;
import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.adapter.persistence.shared.Parameter;
import io.huni.adapter.persistence.shared.Snapshot;
import io.huni.adapter.persistence.shared.Snapshots;
import io.huni.application.lead.ExportColumn;
import io.huni.application.lead.ExportLeads.Chosen;
import io.huni.application.lead.LeadSort;
import io.huni.application.lead.port.LeadExports;
import io.huni.application.shared.Table.Row;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Flux;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leads by COPY out of one snapshot. */
final class CopiedLeadExports implements LeadExports {
    private static final String KEY = "'%s'";

    private final Snapshots snapshots;

    CopiedLeadExports(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Flux<List<Row>> rows(
            Visibility visibility, Chosen chosen, LeadSort sort, List<ExportColumn> columns) {
        return Flux.defer(
                () -> {
                    LeadScope scope = LeadScope.of(visibility);
                    LeadOrder order = PartnersEyes.order(visibility, sort);
                    Conditions conditions =
                            new Conditions(scope.conditions()).and(of(visibility, chosen));
                    return snapshots.read(
                            scope.setting(),
                            LeadErrorKey.EXPORTS_BUSY,
                            snapshot ->
                                    begin(
                                            snapshot,
                                            conditions,
                                            chosen,
                                            PartnersEyes.export(
                                                    visibility,
                                                    ExportSql.select(columns, KEY::formatted)),
                                            order,
                                            columns));
                });
    }

    private static ExportRow begin(
            Snapshot snapshot,
            Conditions conditions,
            Chosen chosen,
            String select,
            LeadOrder order,
            List<ExportColumn> columns)
            throws SQLException {
        String where = snapshot.quoted(" WHERE " + conditions.sqlToQuote(), conditions.texts());
        checkCount(snapshot, chosen, where);
        ExportRow row = ExportRow.of(columns, snapshot);
        snapshot.copy(select + where + " ORDER BY " + order.sql());
        return row;
    }

    private static void checkCount(Snapshot snapshot, Chosen chosen, String where)
            throws SQLException {
        Optional<Integer> expected =
                chosen instanceof Chosen.Matching(var filter, var said) ? said : Optional.empty();
        if (expected.isPresent()) {
            long actual = snapshot.count("SELECT FROM lead" + where);
            if (actual != expected.get()) {
                throw new Refused(
                        LeadErrorKey.SELECTION_CHANGED,
                        Map.of("expected", expected.get(), "actual", actual));
            }
        }
    }

    private static List<Condition> of(Visibility visibility, Chosen chosen) {
        return switch (chosen) {
            case Chosen.Matching(var filter, var expected) ->
                    PartnersEyes.conditions(visibility, filter);
            case Chosen.Named(var leads, boolean trash) ->
                    List.of(
                            Condition.of(
                                    "lead.id = ANY (?)",
                                    Parameter.ofIds(leads.stream().map(LeadId::value).toList())),
                            Condition.of(
                                    trash ? "lead.purged_at IS NULL" : "lead.deleted_at IS NULL"));
        };
    }
}
