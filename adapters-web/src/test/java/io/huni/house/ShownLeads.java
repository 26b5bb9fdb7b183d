package io.huni.house;

import static io.huni.application.quality.JudgedLeads.judged;

import io.huni.application.lead.FilteredLeads;
import io.huni.application.lead.InMemoryLeads;
import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.lead.LeadQueries.Listed;
import io.huni.application.lead.LeadQueries.Versioned;
import io.huni.application.lead.LeadQueries.Wanted;
import io.huni.application.lead.LeadSort;
import io.huni.application.lead.port.LeadReads;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.Lead;
import io.huni.domain.quality.DimensionScore;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.PhoneNumber;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Mono;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The kept leads as screens show them: pages by cursor, status and test filter, every sort. */
final class ShownLeads implements LeadReads {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final InMemoryLeads leads;

    ShownLeads(InMemoryLeads leads) {
        this.leads = leads;
    }

    @Override
    public Mono<Json> page(
            Visibility visibility,
            LeadFilter filter,
            LeadSort sort,
            PageRequest page,
            CountMode count) {
        return Mono.fromSupplier(
                () -> {
                    List<Lead> all =
                            seen(visibility, FilteredLeads.matching(filter))
                                    .sorted(order(sort))
                                    .toList();
                    int from = page.cursor().map(cursor -> after(all, cursor)).orElse(0);
                    int to = Math.min(all.size(), from + page.limit());
                    ObjectNode shown = items(all.subList(from, to).stream().map(LeadText::item));
                    if (to < all.size()) {
                        shown.put("nextCursor", id(all.get(to - 1)));
                    }
                    if (count != CountMode.NONE) {
                        shown.put("total", all.size());
                    }
                    return new Json(shown.toString());
                });
    }

    @Override
    public Mono<List<Listed>> lists(Visibility visibility, List<Wanted> wanted) {
        return Mono.fromSupplier(
                () -> wanted.stream().map(list -> listed(visibility, list)).toList());
    }

    private Listed listed(Visibility visibility, Wanted list) {
        List<Lead> all =
                seen(visibility, FilteredLeads.matching(list.filter()))
                        .sorted(order(list.sort()))
                        .toList();
        return new Listed(
                all.size(),
                new Json(
                        items(all.stream().limit(list.first()).map(LeadText::item))
                                .get("items")
                                .toString()));
    }

    private static Comparator<Lead> order(LeadSort sort) {
        Comparator<Lead> rising =
                (switch (sort.key()) {
                            case SUBMITTED_AT -> Comparator.comparing(Lead::submittedAt);
                            case CREATED_AT -> Comparator.comparing(Lead::capturedAt);
                            case SCORE ->
                                    Comparator.<Lead>comparingInt(lead -> lead.score().tenths());
                            case NAME -> Comparator.comparing(LeadText::name);
                            case INTEREST ->
                                    Comparator.<Lead>comparingInt(
                                            lead -> value(judged(lead).interest()));
                            case FIT ->
                                    Comparator.<Lead>comparingInt(
                                            lead -> value(judged(lead).fit()));
                        })
                        .thenComparing(ShownLeads::id);
        return sort.descending() ? rising.reversed() : rising;
    }

    private static int value(DimensionScore dimension) {
        return dimension.score().orElse(-1);
    }

    private static int after(List<Lead> all, String cursor) {
        return 1
                + all.stream()
                        .filter(lead -> id(lead).equals(cursor))
                        .findFirst()
                        .map(all::indexOf)
                        .orElseThrow(
                                () -> new Refused(SharedErrorKey.CURSOR_MALFORMED).at("/cursor"));
    }

    @Override
    public Mono<Versioned> lead(Visibility visibility, Actor actor, LeadId lead) {
        return one(visibility, lead)
                .map(found -> new Versioned(new Json(LeadText.detail(found).toString()), 1));
    }

    @Override
    public Mono<Json> interactions(Visibility visibility, Actor actor, LeadId lead) {
        return one(visibility, lead)
                .map(found -> items(Stream.of(LeadText.captured(found))))
                .map(shown -> new Json(shown.toString()));
    }

    @Override
    public Mono<Json> facets(Visibility visibility) {
        return Mono.fromSupplier(
                () ->
                        new Json(
                                items(seen(visibility, lead -> true).limit(1).map(LeadText::facet))
                                        .toString()));
    }

    @Override
    public Mono<Json> stats(Visibility visibility, Actor actor) {
        return Mono.fromSupplier(
                () ->
                        new Json(
                                LeadText.stats(seen(visibility, lead -> !lead.test()).toList())
                                        .toString()));
    }

    @Override
    public Mono<Json> duplicates(
            Visibility visibility, Optional<PhoneNumber> phone, Optional<EmailAddress> email) {
        return Mono.fromSupplier(
                () ->
                        new Json(
                                items(
                                                seen(visibility, lead -> isSame(lead, phone, email))
                                                        .map(LeadText::duplicate))
                                        .toString()));
    }

    private static boolean isSame(
            Lead lead, Optional<PhoneNumber> phone, Optional<EmailAddress> email) {
        return phone.isPresent() && phone.equals(lead.contact().phone())
                || email.isPresent() && email.equals(lead.contact().email());
    }

    private Mono<Lead> one(Visibility visibility, LeadId id) {
        return Mono.fromSupplier(
                () -> leads.find(id).filter(lead -> visibility.covers(lead.owners())).orElse(null));
    }

    private Stream<Lead> seen(Visibility visibility, Predicate<Lead> wanted) {
        return leads.all().stream().filter(lead -> visibility.covers(lead.owners())).filter(wanted);
    }

    private static ObjectNode items(Stream<ObjectNode> each) {
        ObjectNode list = JSON.objectNode();
        list.set("items", JSON.arrayNode().addAll(each.toList()));
        return list;
    }

    private static String id(Lead lead) {
        return lead.id().value().toString();
    }
}
