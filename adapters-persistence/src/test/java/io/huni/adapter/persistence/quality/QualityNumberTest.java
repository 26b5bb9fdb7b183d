package io.huni.adapter.persistence.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.Columns;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.domain.quality.NumberCases;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.util.Optional;

/** PostgreSQL reads numbers as the domain does. */
class QualityNumberTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @ParameterizedTest
    @MethodSource("io.huni.domain.quality.NumberCases#all")
    void readsWhatPeopleWrite(NumberCases.Case one) {
        Optional<BigDecimal> read =
                POSTGRES.client()
                        .sql("SELECT quality_number($1) AS number")
                        .bind(0, one.text())
                        .map(row -> Columns.optional(row, "number", BigDecimal.class))
                        .one()
                        .block();

        assertThat(read.map(BigDecimal::stripTrailingZeros))
                .isEqualTo(one.number().map(BigDecimal::stripTrailingZeros));
    }

    /** What a typed field holds has been read already. */
    @ParameterizedTest
    @CsvSource({
        "1.125,1.125",
        "15.000,15",
        "15000,15000",
        "'\"15.000\"',15000",
    })
    void aNumberOfAFieldIsThatNumber(String json, BigDecimal number) {
        BigDecimal read =
                POSTGRES.client()
                        .sql("SELECT quality_number(quality_text($1::jsonb)) AS number")
                        .bind(0, json)
                        .map(row -> Columns.required(row, "number", BigDecimal.class))
                        .one()
                        .block();

        assertThat(read).isEqualByComparingTo(number);
    }
}
