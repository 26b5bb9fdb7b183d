package io.huni.adapter.persistence.offer;

import io.huni.adapter.persistence.shared.Condition;
import io.huni.adapter.persistence.shared.Parameter;
import io.huni.application.offer.OfferFilter;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;
import io.huni.domain.shared.SharedErrorKey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a list of offers asks, as SQL over the row {@code o}. */
final class OfferConditionsSql {
    private static final String UNDECIDED =
            "EXISTS (SELECT FROM lead WHERE lead.id = o.lead_id AND "
                    + OfferReadStatements.undecided()
                    + ")";

    private OfferConditionsSql() {}

    /** How the whole offer ended is nothing that one who was asked shall find out. */
    static List<Condition> ofHouse(OfferFilter filter) {
        List<Condition> all = new ArrayList<>();
        if (!filter.states().isEmpty()) {
            all.add(Condition.of("o.state = ANY (?)", names(filter.states())));
        }
        if (filter.undecided()) {
            all.add(Condition.of(UNDECIDED));
        }
        return all;
    }

    static List<Condition> of(OfferFilter filter, Optional<String> cursor) {
        List<Condition> all = new ArrayList<>();
        if (!filter.asks().isEmpty()) {
            all.add(asked("a.state = ANY (?)", names(filter.asks())));
        }
        if (!filter.distributors().isEmpty()) {
            all.add(asked("a.distributor_id = ANY (?)", ids(filter.distributors())));
        }
        filter.lead()
                .ifPresent(
                        lead -> all.add(Condition.of("o.lead_id = ?", Parameter.of(lead.value()))));
        cursor.ifPresent(after -> all.add(Condition.of("o.id < ?", Parameter.of(id(after)))));
        return all;
    }

    private static UUID id(String cursor) {
        try {
            return Require.uuid(cursor);
        } catch (Refused malformed) {
            throw new Refused(SharedErrorKey.CURSOR_MALFORMED).at("/cursor");
        }
    }

    private static Condition asked(String what, Parameter parameter) {
        return Condition.of(
                "EXISTS (SELECT FROM offer_ask a WHERE a.offer_id = o.id AND " + what + ")",
                parameter);
    }

    private static Parameter names(Set<? extends Enum<?>> values) {
        return Parameter.ofTexts(values.stream().map(Enum::name).toList());
    }

    private static Parameter ids(Set<DistributorId> values) {
        return Parameter.ofIds(values.stream().map(DistributorId::value).toList());
    }
}
