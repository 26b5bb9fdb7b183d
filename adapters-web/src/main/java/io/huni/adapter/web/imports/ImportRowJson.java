package io.huni.adapter.web.imports;

import io.huni.domain.imports.RowOutcome;
import io.huni.domain.imports.RowVerdict;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A row of a file.
 *
 * @param row number, from 1, without the header
 * @param cells one for each column
 * @param duplicateOf the lead that the person is already
 * @param duplicateOfRow the row further up with the same person
 * @param leadId of the lead that came of it, when the caller sees it
 */
@Schema(name = "ImportRow")
record ImportRowJson(
        @Schema(example = "17") int row,
        List<String> cells,
        List<FaultJson> faults,
        Optional<RowVerdict> verdict,
        Optional<RowOutcome> outcome,
        Optional<UUID> leadId,
        Optional<TwinJson> duplicateOf,
        Optional<Integer> duplicateOfRow,
        boolean edited,
        boolean dropped) {

    /**
     * What is wrong.
     *
     * @param index of the column; absent when the row as a whole is meant
     */
    @Schema(name = "ImportFault")
    record FaultJson(
            Optional<Integer> index,
            @Schema(example = "imports.phone-unusable") String key,
            @Schema(example = "“0555” aranabilir bir telefon numarası değil.") String detail) {}

    /** A lead as people call it. */
    @Schema(name = "ImportTwin")
    record TwinJson(UUID id, long number, Optional<String> fullName) {}

    /** A page of rows, in the order of the file. */
    @Schema(name = "ImportRowPage")
    record PageJson(List<ImportRowJson> items, Optional<String> nextCursor) {}
}
