package io.huni.adapter.web.reporting;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.NumberQuery;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.application.reporting.ReportQueries.Wish;
import io.huni.domain.analytics.Period;
import io.huni.domain.reporting.ReportFormat;
import io.huni.domain.reporting.ReportPeriod;
import io.huni.domain.shared.Language;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.NotAcceptableStatusException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads which report is asked for. */
final class ReportWish {
    private ReportWish() {}

    /**
     * @param language of the caller, when the address says none
     */
    static Wish of(
            QueryParameters query, ServerHttpRequest request, LocalDate today, Language language) {
        ReportPeriod kind =
                named(query, "period", ReportPeriod.values(), ReportWish::lower)
                        .orElse(ReportPeriod.DAILY);
        return new Wish(
                kind,
                NumberQuery.of(query, period(query, kind, today)),
                named(query, "format", ReportFormat.values(), ReportFormat::ending)
                        .orElseGet(() -> accepted(request)),
                named(query, "language", Language.values(), Language::tag).orElse(language));
    }

    private static Period period(QueryParameters query, ReportPeriod kind, LocalDate today) {
        Optional<LocalDate> from = NumberQuery.day(query, "from");
        Optional<LocalDate> to = NumberQuery.day(query, "to");
        if (from.isPresent() && to.isPresent()) {
            return new Period(from.get(), to.get());
        }
        return from.map(kind::beginningWith).orElseGet(() -> kind.endingWith(to.orElse(today)));
    }

    private static String lower(ReportPeriod kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static <T> Optional<T> named(
            QueryParameters query, String field, T[] values, Function<T, String> name) {
        return query.text(field)
                .map(
                        said ->
                                Stream.of(values)
                                        .filter(value -> name.apply(value).equals(said))
                                        .findFirst()
                                        .orElseThrow(() -> Fields.unknown(field, said)));
    }

    private static ReportFormat accepted(ServerHttpRequest request) {
        List<MediaType> accept = accept(request);
        if (accept.isEmpty()) {
            return ReportFormat.JSON;
        }
        return accept.stream()
                .flatMap(
                        type ->
                                Arrays.stream(ReportFormat.values())
                                        .filter(format -> type.includes(type(format))))
                .findFirst()
                .orElseThrow(
                        () ->
                                new NotAcceptableStatusException(
                                        Arrays.stream(ReportFormat.values())
                                                .map(ReportWish::type)
                                                .toList()));
    }

    private static List<MediaType> accept(ServerHttpRequest request) {
        try {
            return request.getHeaders().getAccept();
        } catch (InvalidMediaTypeException unreadable) {
            throw new NotAcceptableStatusException(unreadable.getMessage());
        }
    }

    private static MediaType type(ReportFormat format) {
        return MediaType.parseMediaType(format.type());
    }
}
