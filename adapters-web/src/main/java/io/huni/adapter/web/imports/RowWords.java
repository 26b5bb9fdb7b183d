package io.huni.adapter.web.imports;

import io.huni.adapter.web.imports.ImportRowJson.FaultJson;
import io.huni.adapter.web.imports.ImportRowJson.TwinJson;
import io.huni.adapter.web.shared.Texts;
import io.huni.application.imports.ImportQueries.RowViews;
import io.huni.application.imports.port.ImportRows.StoredRow;
import io.huni.domain.imports.DuplicatePolicy;
import io.huni.domain.imports.Fault;
import io.huni.domain.imports.ImportErrorKey;
import io.huni.domain.imports.RowOutcome;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.LeadId;

import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.stream.Collectors;

/** Writes rows with what is wrong in the caller's language. */
@Component
final class RowWords {
    private final Texts texts;

    RowWords(Texts texts) {
        this.texts = texts;
    }

    ImportRowJson.PageJson page(RowViews found, Language language) {
        return new ImportRowJson.PageJson(
                found.items().stream().map(row -> row(row, found, language)).toList(),
                found.nextCursor());
    }

    private ImportRowJson row(StoredRow row, RowViews found, Language language) {
        return new ImportRowJson(
                row.number(),
                row.cells(),
                row.faults().stream().map(fault -> fault(fault, language)).toList(),
                row.verdict(),
                row.outcome(),
                row.lead().filter(found.leads()::containsKey).map(LeadId::value),
                row.twin().flatMap(lead -> twin(lead, found)),
                row.twinRow(),
                row.edited(),
                row.dropped());
    }

    /**
     * Why a row was left out, in one cell.
     *
     * @param policy for those who were there already
     */
    String why(StoredRow row, DuplicatePolicy policy, Language language) {
        if (row.dropped()) {
            return texts.text(language, "imports.row-dropped");
        }
        return row.faults().isEmpty() && row.outcome().equals(Optional.of(RowOutcome.SKIPPED))
                ? texts.text(language, skipped(row, policy).key())
                : row.faults().stream()
                        .map(fault -> fault(fault, language).detail())
                        .collect(Collectors.joining(" "));
    }

    private static ImportErrorKey skipped(StoredRow row, DuplicatePolicy policy) {
        if (row.twinRow().isPresent()) {
            return ImportErrorKey.TWICE_IN_FILE;
        }
        return policy == DuplicatePolicy.UPDATE
                ? ImportErrorKey.NOTHING_NEW
                : ImportErrorKey.KNOWN_ALREADY;
    }

    /** The name of the column of reasons. */
    String reasons(Language language) {
        return texts.text(language, "imports.reasons");
    }

    FaultJson fault(Fault fault, Language language) {
        return new FaultJson(
                fault.index(), fault.key(), texts.text(language, fault.key(), fault.parameters()));
    }

    private static Optional<TwinJson> twin(LeadId lead, RowViews found) {
        return Optional.ofNullable(found.leads().get(lead))
                .map(named -> new TwinJson(lead.value(), named.number(), named.fullName()));
    }
}
