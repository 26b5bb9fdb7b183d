package io.huni.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class BaitTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kazandınız evil.com/x",
                "Kazandınız evil.com",
                "EVIL.COM",
                "Evil.Com!",
                "bit.ly/3xyz",
                "bit.ly",
                "evil.com.tr",
                "EVIL.TR",
                "t.me/evil",
                "ödül.çekiliş.gen.tr",
                "evil.photography",
                "Evil.Photography/a",
                "evil.com:8080",
                "evil.com?a=b",
                "evil．com",
                "evil。com",
                "ｅｖｉｌ.ｃｏｍ",
                "WWW.evil",
                "https://evil",
                "ayse@evil.com",
                "Ara 0532 123 45 67",
                "+90 (532) 123-45-67",
                "٠٥٣٢١٢٣٤٥٦٧",
                "0 5 3 2 1 2 3",
            })
    void aNameThatLeadsSomewhereIsLeftOut(String name) {
        assertThat(Bait.leftOut(Map.of("full_name", name, "first_name", name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J. R. Müller",
                "J.R. Müller",
                "J.R.R. Tolkien",
                "Ayşe Nur K.",
                "Dr. Öz",
                "Dr.Öz",
                "Prof.Dr. Ayşe Yılmaz",
                "St.John",
                "M.Ali Kaya",
                "A.Kadir",
                "Ayşe.Nur",
                "DR.AK",
                "O'Neill-Smith",
                "Louis XIV.",
                "Elif 2. kayıt",
                "Ali (5)",
                "محمد علي",
                "李小龙",
            })
    void aNameIsKept(String name) {
        assertThat(Bait.leftOut(Map.of("full_name", name))).containsEntry("full_name", name);
    }

    @Test
    void whatTheFormAskedIsTypedToo() {
        Map<String, String> values =
                Map.of(
                        "service",
                        "evil.com/x",
                        "custom.sehir",
                        "evil.com",
                        "custom.tel",
                        "5321234567");

        assertThat(Bait.leftOut(values)).containsOnlyKeys("custom.tel");
    }

    @Test
    void whatTheHouseWritesStays() {
        Map<String, String> values =
                Map.of(
                        "organisation", "klinik.com",
                        "assignee_email", "ayse@klinik.com",
                        "lead_number", "12345678");

        assertThat(Bait.leftOut(values)).isEqualTo(values);
    }
}
