package io.huni.adapter.persistence.quality;

import static io.huni.domain.quality.CriteriaFixture.one;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.domain.quality.Check;
import io.huni.domain.quality.Criteria;
import io.huni.domain.quality.CriteriaFixture;
import io.huni.domain.quality.Criterion;
import io.huni.domain.quality.Dimension;
import io.huni.domain.quality.Subject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Mono;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class R2dbcCriteriaBookTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final List<Criterion> STANDARD = CriteriaFixture.standard().all();

    private final R2dbcCriteriaBook book = new R2dbcCriteriaBook(POSTGRES.client());

    @BeforeEach
    void asNew() {
        replace(STANDARD, 1);
        POSTGRES.run("SELECT set_config('huni.scope', 'all', true); TRUNCATE audit_entry");
    }

    @Test
    void beginsWithWhatEveryLeadHas() {
        assertThat(book.current().block()).isEqualTo(CriteriaFixture.standard());
    }

    @Test
    void keepsEveryKindOfCriterionInItsOrder() {
        List<Criterion> all =
                List.of(
                        one(9, Dimension.FIT, Subject.FORM, new Check.Present(), 1),
                        one(8, Dimension.FIT, Subject.SOURCE, new Check.OneOf(List.of("API")), 100),
                        one(
                                7,
                                Dimension.FIT,
                                Subject.ANSWER,
                                "İl",
                                contains("Iğdır", "a\"b"),
                                -100),
                        one(
                                6,
                                Dimension.INTEREST,
                                Subject.CUSTOM,
                                "butce",
                                new Check.Between(
                                        Optional.of(new BigDecimal("0.5")),
                                        Optional.of(new BigDecimal("20000"))),
                                7));

        replace(all, 2);

        assertThat(book.current().block()).isEqualTo(new Criteria(all, 2));
    }

    @Test
    void theTrailTellsOnlyOfWhatHasChanged() {
        List<Criterion> all = new ArrayList<>(STANDARD);
        all.removeLast();
        all.set(0, one(1, Dimension.INTEREST, Subject.SERVICE, new Check.Present(), 25));

        replace(all, 2);

        assertThat(trail())
                .containsExactlyInAnyOrder(
                        "CHANGED {\"points\": 20} {\"points\": 25}",
                        "REMOVED {\"id\": \"01920000-0000-7000-8000-000000000009\", \"key\": \"\","
                            + " \"low\": 1, \"asks\": \"BETWEEN\", \"high\": null, \"words\": [],"
                            + " \"points\": -60, \"subject\": \"WRONG_NUMBERS\", \"position\": 9,"
                            + " \"dimension\": \"FIT\"} null");
    }

    private static Check contains(String... words) {
        return new Check.Contains(List.of(words));
    }

    private void replace(List<Criterion> all, int version) {
        book.claim()
                .then(Mono.defer(() -> book.replace(new Criteria(all, version))))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    private static List<String> trail() {
        return POSTGRES.client()
                .sql(
                        "SELECT kind || ' ' || coalesce(before::text, 'null') || ' '"
                                + " || coalesce(after::text, 'null') AS told FROM audit_entry"
                                + " WHERE subject = 'quality_criterion'")
                .mapValue(String.class)
                .all()
                .collectList()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }
}
