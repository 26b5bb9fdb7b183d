package io.huni.adapter.report.reporting;

import io.huni.domain.analytics.AnswerTimes;
import io.huni.domain.analytics.Figures;
import io.huni.domain.analytics.Period;

import java.time.LocalDate;
import java.util.OptionalLong;

/** What is counted of leads; the answer times are seconds of working time. */
record JsonFigures(
        long leads,
        long assigned,
        long contacted,
        long converted,
        double conversion,
        long lost,
        long open,
        long late,
        long overdue,
        long answered,
        OptionalLong meanSeconds,
        OptionalLong medianSeconds,
        OptionalLong p90Seconds,
        OptionalLong leastSeconds,
        OptionalLong mostSeconds) {
    static JsonFigures of(Figures figures) {
        AnswerTimes answers = figures.answers();
        return new JsonFigures(
                figures.leads(),
                figures.assigned(),
                figures.contacted(),
                figures.converted(),
                figures.conversion(),
                figures.lost(),
                figures.open(),
                figures.late(),
                figures.overdue(),
                answers.answered(),
                answers.mean(),
                answers.median(),
                answers.p90(),
                answers.least(),
                answers.most());
    }

    /** Days, both included. */
    record Days(LocalDate from, LocalDate to) {
        static Days of(Period period) {
            return new Days(period.from(), period.to());
        }
    }
}
