package io.huni.adapter.web.quality;

import io.huni.domain.quality.Band;
import io.huni.domain.quality.Spread;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;

/** How many leads fall where; every pair of bands is there. */
@Schema(name = "QualitySpread")
record SpreadJson(List<CellJson> cells) {
    static SpreadJson of(Spread spread) {
        return new SpreadJson(
                spread.cells().stream()
                        .map(cell -> new CellJson(cell.interest(), cell.fit(), cell.leads()))
                        .toList());
    }

    @Schema(name = "QualityCell")
    record CellJson(Band interest, Band fit, @Schema(example = "42") int leads) {}
}
