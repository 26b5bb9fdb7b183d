package io.huni.application.lead;

import static io.huni.application.quality.JudgedLeads.judged;

import io.huni.application.lead.ExportLeads.Chosen;
import io.huni.application.lead.port.LeadExports;
import io.huni.application.shared.Json;
import io.huni.application.shared.Table.Row;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.lead.PersonName;
import io.huni.domain.shared.Refused;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Exports of {@link InMemoryLeads}; of a filter it knows the statuses and the time. Two rows a
 * slice.
 */
public final class InMemoryLeadExports implements LeadExports {
    private static final int SLICE = 2;

    private static final Map<LeadColumn, Function<Lead, @Nullable Object>> CELLS =
            Map.ofEntries(
                    Map.entry(LeadColumn.ID, lead -> lead.id().value()),
                    Map.entry(LeadColumn.FULL_NAME, InMemoryLeadExports::name),
                    Map.entry(
                            LeadColumn.PHONE,
                            lead -> orNull(lead.contact().phone().map(phone -> phone.e164()))),
                    Map.entry(
                            LeadColumn.EMAIL,
                            lead -> orNull(lead.contact().email().map(email -> email.value()))),
                    Map.entry(LeadColumn.STATUS, lead -> lead.status().name()),
                    Map.entry(LeadColumn.CREATED_AT, Lead::capturedAt),
                    Map.entry(LeadColumn.SUBMITTED_AT, Lead::submittedAt),
                    Map.entry(
                            LeadColumn.NUMBER,
                            lead ->
                                    BigDecimal.valueOf(
                                            lead.id().value().getLeastSignificantBits()
                                                    & 0xFFFF_FFFFL)),
                    Map.entry(LeadColumn.SOURCE, lead -> lead.source().name()),
                    Map.entry(LeadColumn.SCORE, lead -> lead.score().points()),
                    Map.entry(LeadColumn.SCORE_LEVEL, lead -> lead.score().level().name()),
                    Map.entry(LeadColumn.TEST, Lead::test),
                    Map.entry(LeadColumn.TAGS, lead -> new Json("[]")),
                    Map.entry(
                            LeadColumn.CAMPAIGN_NAME,
                            lead -> orNull(lead.attribution().campaign().name())),
                    Map.entry(
                            LeadColumn.UTM_SOURCE,
                            lead -> orNull(lead.attribution().utm().source())));

    private final InMemoryLeads leads;

    public InMemoryLeadExports(InMemoryLeads leads) {
        this.leads = leads;
    }

    @Override
    public Flux<List<Row>> rows(
            Visibility visibility, Chosen chosen, LeadSort sort, List<ExportColumn> columns) {
        return Flux.defer(
                () -> {
                    List<Lead> found =
                            leads.all().stream()
                                    .filter(lead -> visibility.covers(lead.owners()))
                                    .filter(lead -> isChosen(lead, chosen))
                                    .sorted(order(sort))
                                    .toList();
                    checkCount(chosen, found.size());
                    return Flux.fromIterable(found).map(lead -> row(lead, columns)).buffer(SLICE);
                });
    }

    private static boolean isChosen(Lead lead, Chosen chosen) {
        return switch (chosen) {
            case Chosen.Matching(var filter, var expected) ->
                    (filter.statuses().isEmpty() || filter.statuses().contains(lead.status()))
                            && filter.createdFrom().filter(lead.submittedAt()::isBefore).isEmpty()
                            && filter.createdTo()
                                    .filter(to -> !lead.submittedAt().isBefore(to))
                                    .isEmpty();
            case Chosen.Named(var named, boolean trash) -> named.contains(lead.id());
        };
    }

    private static void checkCount(Chosen chosen, int actual) {
        if (chosen instanceof Chosen.Matching(var filter, var expected)
                && expected.filter(said -> said != actual).isPresent()) {
            throw new Refused(
                    LeadErrorKey.SELECTION_CHANGED,
                    Map.of("expected", expected.orElseThrow(), "actual", actual));
        }
    }

    private static Comparator<Lead> order(LeadSort sort) {
        Comparator<Lead> rising =
                (switch (sort.key()) {
                            case SUBMITTED_AT -> Comparator.comparing(Lead::submittedAt);
                            case CREATED_AT -> Comparator.comparing(Lead::capturedAt);
                            case SCORE ->
                                    Comparator.<Lead>comparingInt(lead -> lead.score().tenths());
                            case NAME -> Comparator.comparing(InMemoryLeadExports::name);
                            case INTEREST ->
                                    Comparator.<Lead>comparingInt(
                                            lead -> judged(lead).interest().score().orElse(-1));
                            case FIT ->
                                    Comparator.<Lead>comparingInt(
                                            lead -> judged(lead).fit().score().orElse(-1));
                        })
                        .thenComparing(lead -> lead.id().value().toString());
        return sort.descending() ? rising.reversed() : rising;
    }

    private static Row row(Lead lead, List<ExportColumn> columns) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (ExportColumn column : columns) {
            cells.add(
                    switch (column) {
                        case ExportColumn.Of(var known) ->
                                CELLS.getOrDefault(known, none -> null).apply(lead);
                        case ExportColumn.Own(var field) -> lead.custom().get(field.key());
                    });
        }
        return new Row(cells);
    }

    private static String name(Lead lead) {
        return lead.contact().fullName().map(PersonName::value).orElse("");
    }

    private static @Nullable Object orNull(Optional<?> value) {
        return value.orElse(null);
    }
}
