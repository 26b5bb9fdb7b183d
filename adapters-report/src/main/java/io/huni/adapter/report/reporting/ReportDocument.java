package io.huni.adapter.report.reporting;

import io.huni.domain.analytics.Period;

import java.time.LocalDate;
import java.util.List;

/**
 * A report as it is read, before it is set as a file.
 *
 * @param facts what it is of: its days, those before, and what narrows it
 * @param made when and in which zone
 */
record ReportDocument(
        String house,
        String title,
        Period period,
        List<String> facts,
        String made,
        List<Tile> tiles,
        List<Step> funnel,
        List<Day> days,
        List<Section> sections,
        ReportWords words) {
    ReportDocument {
        facts = List.copyOf(facts);
        tiles = List.copyOf(tiles);
        funnel = List.copyOf(funnel);
        days = List.copyOf(days);
        sections = List.copyOf(sections);
    }

    /**
     * A figure that is seen first.
     *
     * @param better whether more of it is better
     */
    record Tile(String label, Cell now, Cell before, Cell change, boolean better) {
        Tone tone() {
            double more =
                    switch (change) {
                        case Cell.Change(double ratio) -> ratio;
                        case Cell.Points(double points) -> points;
                        default -> 0;
                    };
            if (more == 0) {
                return Tone.QUIET;
            }
            return more > 0 == better ? Tone.GOOD : Tone.BAD;
        }
    }

    /** How a change is meant. */
    enum Tone {
        GOOD,
        BAD,
        QUIET
    }

    record Step(String label, long leads, long before) {}

    record Day(LocalDate day, long leads, long converted) {}
}
