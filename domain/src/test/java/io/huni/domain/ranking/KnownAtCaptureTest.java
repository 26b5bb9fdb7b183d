package io.huni.domain.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class KnownAtCaptureTest {
    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    @Test
    void holdsNothingThatSaysWhoThePersonIs() {
        KnownAtCapture known =
                KnownAtCapture.of(
                        lead(
                                "ayse@klinik.example",
                                "+905321234567",
                                new LeadAtCapture.Given("telefon 2", "0532 123 45 67"),
                                new LeadAtCapture.Given("mail 2", "ayse@example.com"),
                                new LeadAtCapture.Given("şehir", "İzmir")),
                        ISTANBUL);

        assertThat(known.values().toString())
                .contains("İzmir")
                .doesNotContain("ayse", "klinik", "532", "4567");
    }

    @Test
    void takesTheHourWhereTheOrganisationIs() {
        KnownAtCapture known = KnownAtCapture.of(lead("a@gmail.com", "+4915112345678"), ISTANBUL);

        assertThat(known.values())
                .containsEntry(Factor.of(Factor.Kind.HOUR), "1")
                .containsEntry(Factor.of(Factor.Kind.WEEKDAY), "SATURDAY");
    }

    @Test
    void countsTheWordsOfWhatSomebodyWrote() {
        String text = "Merhaba, iki dişim eksik ve implant fiyatlarını öğrenmek istiyorum lütfen";
        Factor written = new Factor(Factor.Kind.WORDS, "mesaj");

        KnownAtCapture known =
                KnownAtCapture.of(
                        lead("a@b.co", "+1", new LeadAtCapture.Given("mesaj", text)), ISTANBUL);

        assertThat(known.values()).containsEntry(written, "10");
        assertThat(known.values().toString()).doesNotContain("implant");
    }

    @ParameterizedTest
    @CsvSource({
        "+905321234567,+90", "+12125550123,+1", "+79161234567,+7", "+4915112345678,+49",
        "+994501234567,+994", "+35799123456,+357", "+442071234567,+44", "+97150123456,+971"
    })
    void knowsTheCallingCode(String phone, String code) {
        assertThat(KnownAtCapture.of(lead("a@b.co", phone), ISTANBUL).values())
                .containsEntry(Factor.of(Factor.Kind.CALLING_CODE), code);
    }

    @ParameterizedTest
    @CsvSource({
        "a@GMAIL.com,gmail.com",
        "a@itu.edu.tr,SCHOOL",
        "a@ox.ac.uk,SCHOOL",
        "a@novadent.com.tr,OWN"
    })
    void knowsTheKindOfDomain(String email, String kind) {
        assertThat(KnownAtCapture.of(lead(email, "+905321234567"), ISTANBUL).values())
                .containsEntry(Factor.of(Factor.Kind.MAIL_DOMAIN), kind);
    }

    private static LeadAtCapture lead(String email, String phone, LeadAtCapture.Given... answers) {
        return new LeadAtCapture(
                Map.of(Factor.Kind.CAMPAIGN, "Kasım"),
                true,
                Optional.of(email),
                Optional.of(phone),
                "",
                List.of(answers),
                Map.of(),
                Instant.parse("2026-11-20T22:30:00Z"));
    }
}
