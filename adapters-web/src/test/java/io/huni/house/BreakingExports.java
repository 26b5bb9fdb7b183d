package io.huni.house;

import io.huni.application.lead.ExportColumn;
import io.huni.application.lead.ExportLeads.Chosen;
import io.huni.application.lead.LeadSort;
import io.huni.application.lead.port.LeadExports;
import io.huni.application.shared.Table.Row;
import io.huni.domain.identity.Visibility;

import reactor.core.publisher.Flux;

import java.util.List;

/** Exports that can be told to break off behind their first slice. */
final class BreakingExports implements LeadExports {
    volatile boolean breaks;

    private final LeadExports whole;

    BreakingExports(LeadExports whole) {
        this.whole = whole;
    }

    @Override
    public Flux<List<Row>> rows(
            Visibility visibility, Chosen chosen, LeadSort sort, List<ExportColumn> columns) {
        Flux<List<Row>> rows = whole.rows(visibility, chosen, sort, columns);
        return breaks
                ? rows.take(1).concatWith(Flux.error(new IllegalStateException("torn")))
                : rows;
    }
}
