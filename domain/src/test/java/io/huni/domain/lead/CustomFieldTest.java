package io.huni.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.lead.CustomField.Type;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

class CustomFieldTest {
    @Test
    void keepsNothingInAChoiceThatWouldTurnTheTextAroundIt() {
        CustomField field =
                new CustomField("eye", "Göz", Type.CHOICE, List.of("Sol \u202Ezög\u202C\n", "Sağ"));

        assertThat(field.options()).containsExactly("Sol zög", "Sağ");
    }

    @ParameterizedTest
    @CsvSource({"1500,1500", "'1500,50',1500.50", "-3.5,-3.5", "' 7 ',7"})
    void readsNumbersWithPointOrComma(String text, BigDecimal number) {
        assertThat(field(Type.NUMBER).read(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "bin", "1.250,50", "1e999999999", "0x10", "12345678901234567890", "NaN"})
    void takesNothingElseForANumber(String text) {
        assertThat(field(Type.NUMBER).read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28", "28.02.2026", "28/02/2026", "28.2.2026"})
    void readsDatesWithTheDayBeforeTheMonth(String text) {
        assertThat(field(Type.DATE).read(text)).contains(LocalDate.of(2026, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31.02.2026", "2026-02-30", "02/28/2026", "yarın", "28.02.26"})
    void takesNothingElseForADate(String text) {
        assertThat(field(Type.DATE).read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "evet,true",
        "EVET,true",
        "Yes,true",
        "1,true",
        "HAYIR,false",
        "hayır,false",
        "No,false",
        "0,false"
    })
    void readsTruthInBothLanguages(String text, boolean truth) {
        assertThat(field(Type.BOOLEAN).read(text)).contains(truth);
        assertThat(field(Type.BOOLEAN).read("belki")).isEmpty();
    }

    @Test
    void readsAChoiceAsItsOptionIsWritten() {
        CustomField city =
                new CustomField("city", "Şehir", Type.CHOICE, List.of("İstanbul", "İzmir"));

        assertThat(city.read(" istanbul ")).contains("İstanbul");
        assertThat(city.read("ISTANBUL")).contains("İstanbul");
        assertThat(city.read("Ankara")).isEmpty();
    }

    @Test
    void readsTextAsItIs() {
        assertThat(field(Type.TEXT).read(" Akşam ")).contains("Akşam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Budget", "2nd", "bütçe", "a b", "a-b", "\u0000"})
    void refusesKeysThatNoAddressCanHold(String key) {
        assertThatThrownBy(() -> new CustomField(key, "Bütçe", Type.TEXT, List.of()))
                .isInstanceOf(Refused.class);
    }

    private static CustomField field(Type type) {
        return new CustomField("budget", "Bütçe", type, List.of());
    }
}
