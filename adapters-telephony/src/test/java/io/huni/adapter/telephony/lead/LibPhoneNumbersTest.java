package io.huni.adapter.telephony.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.lead.port.PhoneNumbers;
import io.huni.domain.shared.PhoneNumber;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class LibPhoneNumbersTest {
    private final PhoneNumbers numbers = new LibPhoneNumbers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05321234567",
                "5321234567",
                "+905321234567",
                "00905321234567",
                "905321234567",
                "0532 123 45 67",
                " +90 (532) 123-45-67 ",
                "0 532 1234567",
                "p:+905321234567",
                "tel:+90-532-123-45-67",
                "+90 0532 123 45 67",
                "00 90 532 123 45 67",
                "0532.123.45.67",
                "٠٥٣٢١٢٣٤٥٦٧",
                "۰۵۳۲۱۲۳۴۵۶۷",
                "\u200e+90 532 123 45 67",
                "0090\u00a0532\u00a01234567"
            })
    void readsEveryWayToWriteOneTurkishNumber(String typed) {
        assertThat(numbers.parse(typed, "TR")).contains(new PhoneNumber("+905321234567"));
    }

    @ParameterizedTest
    @CsvSource({
        "+49 1512 3456789, TR, +4915123456789",
        "004915123456789, TR, +4915123456789",
        "01512 3456789, DE, +4915123456789",
        "+44 7400 123456, TR, +447400123456",
        "07400 123456, GB, +447400123456",
        "+966 50 123 4567, TR, +966501234567",
        "٠٥٠١٢٣٤٥٦٧, SA, +966501234567",
        "+١ ٢٠٢ ٥٥٥ ٠١٢٣, TR, +12025550123",
        "0212 555 12 34, TR, +902125551234",
        "0090 532 123 45 67, US, +905321234567"
    })
    void readsNumbersOfOtherCountries(String typed, String region, String e164) {
        assertThat(numbers.parse(typed, region)).contains(new PhoneNumber(e164));
    }

    @Test
    void readsANumberThatLacksOnlyItsPlus() {
        assertThat(numbers.parse("4915123456789", "TR"))
                .contains(new PhoneNumber("+4915123456789"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<test lead: dummy data for phone_number>",
                "yok",
                "ara beni 05321234567",
                "123",
                "0000000000",
                "11111111111",
                "+",
                "++90",
                "p:",
                "0532123456",
                "053212345678901234567890",
                "5321234567 veya 5331234567",
                "ali@example.com",
                "📞",
                "-1"
            })
    void findsNoNumberInGarbage(String typed) {
        assertThat(numbers.parse(typed, "TR")).isEmpty();
    }

    @Test
    void doesNotReadTextsOfAMegabyte() {
        assertThat(numbers.parse("5".repeat(1_000_000), "TR")).isEmpty();
    }

    @Test
    void anythingThatIsReadReadsTheSameAgain() {
        Random random = new Random(20261121);
        for (int round = 0; round < 2_000; round++) {
            String typed = "0" + (5_000_000_000L + random.nextLong(600_000_000L));
            numbers.parse(typed, "TR")
                    .ifPresent(
                            number ->
                                    assertThat(numbers.parse(number.e164(), "DE"))
                                            .contains(number));
        }
    }

    @Test
    void neverFailsOnArbitraryText() {
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            String typed =
                    random.ints(random.nextInt(20), 0, 0x3000)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            assertThat(numbers.parse(typed, "TR")).isNotNull();
        }
    }
}
