package io.huni.domain.imports;

import static io.huni.domain.imports.Files.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.lead.LeadKey;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class RowReadingTest {
    @Test
    void readsWhatMetaWroteWithItsMarks() {
        ImportSettings settings = ImportSettings.standard(FileOrigin.META, DateOrder.DMY);

        ReadRow row =
                reading(
                                settings,
                                TargetField.EXTERNAL_ID,
                                TargetField.PHONE,
                                TargetField.CAMPAIGN_ID,
                                TargetField.SUBMITTED_AT)
                        .read(
                                List.of(
                                        "l:1234567890123456",
                                        "p:+905557301409",
                                        "c:12020",
                                        "2026-11-20T14:05:33+03:00"));

        assertThat(row.faults()).isEmpty();
        assertThat(row.externalId().orElseThrow().value()).isEqualTo("1234567890123456");
        assertThat(row.phone().orElseThrow().e164()).isEqualTo("+905557301409");
        assertThat(row.attribution().campaign().id()).contains("12020");
        assertThat(row.source()).isEqualTo(LeadSource.META_FORM);
        assertThat(row.submittedAt()).contains(Instant.parse("2026-11-20T11:05:33Z"));
        assertThat(row.keys())
                .extracting(LeadKey::value)
                .containsExactly("META_FORM:1234567890123456", "phone:+905557301409");
    }

    @Test
    void namesEveryCellThatCannotBeUsed() {
        ReadRow row =
                reading(
                                TargetField.EMAIL,
                                TargetField.PHONE,
                                TargetField.STATUS,
                                TargetField.SUBMITTED_AT,
                                TargetField.DISTRIBUTOR,
                                TargetField.ASSIGNEE,
                                TargetField.CUSTOM,
                                TargetField.SOURCE)
                        .read(List.of("a@", "12", "sıcak", "31.02.2026", "X", "Y", "Üç", "radyo"));

        assertThat(row.faults())
                .extracting(Fault::key)
                .containsExactly(
                        "imports.email-unusable",
                        "imports.phone-unusable",
                        "imports.status-unknown",
                        "imports.date-unreadable",
                        "imports.distributor-unknown",
                        "imports.assignee-unknown",
                        "imports.value-unfit",
                        "imports.source-unknown");
        assertThat(row.faults()).extracting(fault -> fault.index().orElseThrow()).isSorted();
    }

    @ParameterizedTest
    @CsvSource({"Klinik Işık,0", "'',1"})
    void aPersonOfADistributorGetsOnlyItsOwnLeads(String distributor, int faults) {
        ReadRow row =
                reading(TargetField.FULL_NAME, TargetField.DISTRIBUTOR, TargetField.ASSIGNEE)
                        .read(List.of("Ayşe", distributor, "Naz"));

        assertThat(row.faults())
                .hasSize(faults)
                .allMatch(fault -> fault.key().equals("imports.assignee-blind"))
                .allMatch(fault -> fault.parameters().equals(Map.of("value", "Naz")));
    }

    @ParameterizedTest
    @CsvSource({
        "Yeni,NEW",
        "ATANDI,ASSIGNED",
        "Ulaşıldı,CONTACTED",
        "görüşüldü,CONTACTED",
        "Converted,CONVERTED",
        "KAYIP,LOST"
    })
    void readsAStatusInBothLanguages(String text, LeadStatus status) {
        assertThat(
                        reading(TargetField.FULL_NAME, TargetField.STATUS)
                                .read(List.of("Ayşe", text))
                                .status())
                .contains(status);
    }

    @ParameterizedTest
    @CsvSource({"03.05.2031,1", "29.11.2026 14:00,1", "29.11.2026,0", "29.11.2026 12:05,0"})
    void noLeadComesInOnADayThatIsYetToCome(String text, int faults) {
        ReadRow row =
                reading(TargetField.FULL_NAME, TargetField.SUBMITTED_AT)
                        .read(List.of("Ayşe", text));

        assertThat(row.faults()).hasSize(faults);
        assertThat(row.submittedAt().isPresent()).isEqualTo(faults == 0);
        assertThat(row.faults())
                .allMatch(fault -> fault.key().equals("imports.date-ahead"))
                .allMatch(fault -> fault.index().equals(Optional.of(1)))
                .allMatch(fault -> fault.parameters().equals(Map.of("value", text)));
    }

    @Test
    void refusesARowWithoutAnybody() {
        ReadRow row = reading(TargetField.FULL_NAME, TargetField.NOTE).read(List.of("", "bir not"));

        assertThat(row.faults()).extracting(Fault::key).containsExactly("imports.row-anonymous");
        assertThat(row.faults().getFirst().index()).isEmpty();
    }

    @Test
    void takesAnIdAloneForSomebody() {
        assertThat(reading(TargetField.EXTERNAL_ID).read(List.of("2a272436")).usable()).isTrue();
    }

    @Test
    void forgivesMissingCellsAndRefusesCellsBehindTheLastColumn() {
        RowReading reading = reading(TargetField.FULL_NAME, TargetField.EMAIL);

        assertThat(reading.read(List.of("Ayşe")).usable()).isTrue();
        assertThat(reading.read(List.of("Ayşe", "", "", " ")).usable()).isTrue();
        assertThat(reading.read(List.of("Ayşe", "", "x")).faults())
                .extracting(Fault::key)
                .containsExactly("imports.cells-too-many");
    }

    @Test
    void letsTheCellsOverruleTheSettings() {
        ImportSettings settings =
                new ImportSettings(
                        Optional.of(Files.CLINIC),
                        Optional.empty(),
                        LeadSource.WEB_FORM,
                        List.of("fuar"),
                        DuplicatePolicy.SKIP,
                        DateOrder.DMY,
                        Optional.of(LeadStatus.CONTACTED),
                        true);
        RowReading reading =
                reading(settings, TargetField.FULL_NAME, TargetField.STATUS, TargetField.TAGS);

        assertThat(reading.read(List.of("Ayşe", "", "")).status()).contains(LeadStatus.CONTACTED);
        assertThat(reading.read(List.of("Ayşe", "lost", "")).status()).contains(LeadStatus.LOST);
        assertThat(reading.read(List.of("Ayşe", "", "vip; sıcak")).tags())
                .containsExactly("fuar", "vip", "sıcak");
        assertThat(reading.read(List.of("Ayşe", "", "")).distributor()).contains(Files.CLINIC);
    }

    @Test
    void findsADistributorByItsNameWithoutTurkishLetters() {
        assertThat(
                        reading(TargetField.FULL_NAME, TargetField.DISTRIBUTOR)
                                .read(List.of("Ayşe", "KLINIK ISIK"))
                                .distributor())
                .contains(Files.CLINIC);
    }

    @Test
    void takesTheQuoteAwayThatKeepsATextFromBeingAFormula() {
        assertThat(reading(TargetField.PHONE).read(List.of("'+905557301409")).phone()).isPresent();
    }
}
