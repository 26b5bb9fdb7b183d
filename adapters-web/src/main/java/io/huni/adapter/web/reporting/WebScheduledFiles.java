package io.huni.adapter.web.reporting;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.NumberQuery;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.adapter.web.table.SearchedTables;
import io.huni.adapter.web.table.SearchedTables.SearchedTable;
import io.huni.adapter.web.table.TableFiles;
import io.huni.adapter.web.table.TableFiles.Look;
import io.huni.application.reporting.ReportFile;
import io.huni.application.reporting.ReportQueries;
import io.huni.application.reporting.port.ScheduledFiles;
import io.huni.application.shared.Table;
import io.huni.domain.analytics.Period;
import io.huni.domain.identity.Actor;
import io.huni.domain.reporting.ScheduledContent;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.Require;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import reactor.core.publisher.Mono;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Makes what the addresses of reports and of exports would answer with. */
@Component
final class WebScheduledFiles implements ScheduledFiles {
    private static final String DAYS = "days";
    private static final int MOST_DAYS = 1830;
    private static final Due ANY_TIME = new Due(Instant.EPOCH, ZoneOffset.UTC);

    private final ReportQueries reports;
    private final SearchedTables exports;
    private final TableFiles files;

    WebScheduledFiles(ReportQueries reports, SearchedTables exports, TableFiles files) {
        this.reports = reports;
        this.exports = exports;
        this.files = files;
    }

    @Override
    public void check(ScheduledContent content) {
        Fields.within(
                "/search",
                () ->
                        switch (content.kind()) {
                            case REPORT -> NumberQuery.of(query(content), anyDay());
                            case EXPORT -> export(content, ANY_TIME);
                        });
    }

    private static Period anyDay() {
        return new Period(LocalDate.EPOCH, LocalDate.EPOCH);
    }

    @Override
    public Mono<ReportFile> make(Actor actor, ScheduledContent content, Due due, int most) {
        return switch (content.kind()) {
            case REPORT ->
                    reports.leads(actor, wish(content, due))
                            .filter(file -> file.content().length <= most);
            case EXPORT -> exported(actor, export(content, due), content.language(), most);
        };
    }

    private static ReportQueries.Wish wish(ScheduledContent content, Due due) {
        LocalDate last = content.period().lastBefore(due.day());
        return new ReportQueries.Wish(
                content.period(),
                NumberQuery.of(query(content), content.period().endingWith(last)),
                content.format(),
                content.language());
    }

    private Mono<ReportFile> exported(
            Actor actor, SearchedTable export, Language language, int most) {
        Look look = export.look(language);
        return export.open(actor)
                .flatMap(table -> file(table, look, most))
                .onErrorResume(DataBufferLimitException.class, tooLarge -> Mono.empty());
    }

    private Mono<ReportFile> file(Table table, Look look, int most) {
        return DataBufferUtils.join(files.bytes(table, look), most)
                .map(WebScheduledFiles::taken)
                .map(
                        content ->
                                new ReportFile(
                                        files.name(table, look),
                                        look.format().type().toString(),
                                        content));
    }

    private static byte[] taken(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    /** Whole days, so that what runs day after day holds every lead once. */
    private SearchedTable export(ScheduledContent content, Due due) {
        MultiValueMap<String, String> search = parameters(content.search());
        search.remove("expectedCount");
        Optional<Integer> days = days(new QueryParameters(search));
        search.remove(DAYS);
        if (days.isPresent()) {
            search.set("createdFrom", due.daysBefore(days.get()).toString());
            search.set("createdTo", due.daysBefore(0).toString());
        }
        search.set("format", content.format().ending());
        return exports.read(search, content.search());
    }

    private static Optional<Integer> days(QueryParameters search) {
        return search.text(DAYS)
                .map(said -> Require.between(DAYS, search.number(DAYS, 0), 1, MOST_DAYS));
    }

    private static QueryParameters query(ScheduledContent content) {
        return new QueryParameters(parameters(content.search()));
    }

    private static MultiValueMap<String, String> parameters(String search) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        UriComponentsBuilder.newInstance()
                .query(search)
                .build()
                .getQueryParams()
                .forEach(
                        (name, values) ->
                                values.forEach(
                                        value -> parameters.add(name, decoded(name, value))));
        return parameters;
    }

    private static String decoded(String name, @Nullable String value) {
        try {
            return value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException halfAPercentSign) {
            throw Fields.unknown(name, value);
        }
    }
}
