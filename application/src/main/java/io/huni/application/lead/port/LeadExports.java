package io.huni.application.lead.port;

import io.huni.application.lead.ExportColumn;
import io.huni.application.lead.ExportLeads.Chosen;
import io.huni.application.lead.LeadSort;
import io.huni.application.shared.Table.Row;
import io.huni.domain.identity.Visibility;

import reactor.core.publisher.Flux;

import java.util.List;

/** Out-port: leads as rows, all of one moment, in constant memory. */
public interface LeadExports {
    /**
     * Reads no faster than slices are asked for, and gives up when nobody asks for long. Fails
     * before the first slice with {@code lead.selection-changed} when another number matches than
     * expected, and with {@code lead.exports-busy} when as many exports run as may.
     */
    Flux<List<Row>> rows(
            Visibility visibility, Chosen chosen, LeadSort sort, List<ExportColumn> columns);
}
