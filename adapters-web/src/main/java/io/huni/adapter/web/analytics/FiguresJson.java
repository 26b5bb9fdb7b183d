package io.huni.adapter.web.analytics;

import io.huni.application.analytics.Compared;
import io.huni.domain.analytics.AnswerTimes;
import io.huni.domain.analytics.Figures;
import io.huni.domain.analytics.Period;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is counted of leads.
 *
 * @param assigned that were ever given to somebody; contacted and converted likewise
 * @param lost by their status now
 * @param open by their status now: neither lost nor converted
 * @param late answered after the target, or past it without an answer
 * @param overdue of these, those that still wait
 */
@Schema(name = "LeadFigures")
record FiguresJson(
        @Schema(example = "1284") long leads,
        @Schema(example = "1196") long assigned,
        @Schema(example = "914") long contacted,
        @Schema(example = "110") long converted,
        @Schema(example = "214") long lost,
        @Schema(example = "960") long open,
        @Schema(example = "46") long late,
        @Schema(example = "7") long overdue,
        Response response) {
    static FiguresJson of(Figures figures) {
        return new FiguresJson(
                figures.leads(),
                figures.assigned(),
                figures.contacted(),
                figures.converted(),
                figures.lost(),
                figures.open(),
                figures.late(),
                figures.overdue(),
                Response.of(figures.answers()));
    }

    /**
     * How soon leads were answered, in seconds of working time. Median, p90, least and most are
     * within 3.2 percent.
     */
    @Schema(name = "ResponseFigures")
    record Response(
            @Schema(example = "914") long answered,
            @Schema(example = "980") Optional<Long> meanSeconds,
            @Schema(example = "540") Optional<Long> medianSeconds,
            @Schema(example = "1440") Optional<Long> p90Seconds,
            @Schema(example = "35") Optional<Long> leastSeconds,
            @Schema(example = "86016") Optional<Long> mostSeconds) {
        static Response of(AnswerTimes times) {
            return new Response(
                    times.answered(),
                    boxed(times.mean()),
                    boxed(times.median()),
                    boxed(times.p90()),
                    boxed(times.least()),
                    boxed(times.most()));
        }

        private static Optional<Long> boxed(OptionalLong value) {
            return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
        }
    }

    /** A period and as many days before it. */
    @Schema(name = "ComparedFigures")
    record Both(FiguresJson now, FiguresJson before) {
        static Both of(Compared<Figures> figures) {
            return new Both(FiguresJson.of(figures.now()), FiguresJson.of(figures.before()));
        }
    }

    /** Days, both included. */
    @Schema(name = "Period")
    record Days(
            @Schema(example = "2026-11-14") LocalDate from,
            @Schema(example = "2026-11-20") LocalDate to) {
        static Days of(Period period) {
            return new Days(period.from(), period.to());
        }
    }
}
