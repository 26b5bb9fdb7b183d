package io.huni.adapter.persistence.offer;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.domain.offer.Terms;
import io.huni.domain.offer.TimeLimit;
import io.huni.domain.shared.DistributorId;

import java.util.List;
import java.util.UUID;

/** Terms as they lie in their column. */
record TermsJson(
        List<UUID> to, int withinHours, boolean workingHours, boolean together, String note) {
    static String of(Terms terms) {
        return DatabaseJson.write(
                new TermsJson(
                        terms.to().stream().map(DistributorId::value).toList(),
                        terms.limit().hours(),
                        terms.limit().working(),
                        terms.together(),
                        terms.note()));
    }

    static Terms read(String json) {
        return DatabaseJson.read(json, TermsJson.class).terms();
    }

    private Terms terms() {
        return new Terms(
                to.stream().map(DistributorId::new).toList(),
                new TimeLimit(withinHours, workingHours),
                together,
                note);
    }
}
