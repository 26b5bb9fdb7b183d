package io.huni.domain.imports;

import static io.huni.domain.imports.Files.recognise;
import static io.huni.domain.imports.Files.targets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

class RecognitionTest {
    private static final List<String> META =
            List.of(
                    "id",
                    "created_time",
                    "ad_id",
                    "ad_name",
                    "adset_id",
                    "adset_name",
                    "campaign_id",
                    "campaign_name",
                    "form_id",
                    "form_name",
                    "is_organic",
                    "platform",
                    "hangi_işlemle_ilgileniyorsunuz?",
                    "ne_zaman_düşünüyorsunuz?",
                    "full_name",
                    "phone_number");

    private static final List<String> META_ROW =
            List.of(
                    "l:1234567890123456",
                    "2026-11-20T14:05:33+03:00",
                    "ag:120200000000000001",
                    "Reklam A",
                    "as:120200000000000002",
                    "Set",
                    "c:120200000000000003",
                    "Saç ekimi kasım",
                    "f:880123",
                    "Form",
                    "false",
                    "ig",
                    "FUE",
                    "hemen",
                    "Gülşah Ertürk",
                    "p:+905557301409");

    @Test
    void knowsTheExportOfMetaColumnByColumn() {
        assertThat(targets(META, List.of(META_ROW)))
                .containsExactly(
                        "EXTERNAL_ID",
                        "SUBMITTED_AT",
                        "AD_ID",
                        "AD_NAME",
                        "AD_SET_ID",
                        "AD_SET_NAME",
                        "CAMPAIGN_ID",
                        "CAMPAIGN_NAME",
                        "FORM_ID",
                        "FORM_NAME",
                        "ORGANIC",
                        "PLATFORM",
                        "SERVICE",
                        "ANSWER",
                        "FULL_NAME",
                        "PHONE");
        assertThat(recognise(META, List.of(META_ROW)).origin()).isEqualTo(FileOrigin.META);
    }

    @Test
    void knowsOurOwnExportInTurkish() {
        assertThat(
                        targets(
                                List.of(
                                        "ID",
                                        "Ad Soyad",
                                        "Email",
                                        "Telefon",
                                        "Dağıtıcı",
                                        "Durum",
                                        "Atanan Kişi",
                                        "Oluşturulma Tarihi"),
                                List.of(
                                        List.of(
                                                "7",
                                                "Ayşe Kaya",
                                                "ayse@ornek.example",
                                                "'+905557301409",
                                                "Klinik Işık",
                                                "Yeni",
                                                "",
                                                "24.11.2026 10:15"))))
                .containsExactly(
                        "EXTERNAL_ID",
                        "FULL_NAME",
                        "EMAIL",
                        "PHONE",
                        "DISTRIBUTOR",
                        "STATUS",
                        "ASSIGNEE",
                        "SUBMITTED_AT");
    }

    @ParameterizedTest
    @CsvSource({
        "AD SOYAD,FULL_NAME",
        "İSİM SOYİSİM,FULL_NAME",
        "E-Posta,EMAIL",
        "TELEFON NUMARASI,PHONE",
        "Cep Telefonu,PHONE",
        "Başvuru Tarihi,SUBMITTED_AT",
        "Kampanya Adı,CAMPAIGN_NAME",
        "Açıklama,NOTE",
        "Etiketler,TAGS",
        "Oda,CUSTOM:oda",
        "Hangi Hizmet?,SERVICE",
        "Bilinmeyen,-"
    })
    void knowsAColumnByItsName(String name, String target) {
        assertThat(targets(List.of(name), List.of(List.of("")))).containsExactly(target);
    }

    @Test
    void knowsAColumnWithoutATellingNameByItsCells() {
        assertThat(
                        targets(
                                List.of("A", "B", "C", "D"),
                                List.of(
                                        List.of("a@b.example", "0555 730 14 09", "24.11.2026", "7"),
                                        List.of(
                                                "c@d.example",
                                                "0555 730 14 10",
                                                "25.11.2026",
                                                "8"))))
                .containsExactly("EMAIL", "PHONE", "SUBMITTED_AT", "-");
    }

    @Test
    void doesNotBelieveANameOfAListThatTheCellsContradict() {
        assertThat(
                        targets(
                                List.of("Lead Source", "Status", "Numara"),
                                List.of(
                                        List.of("Organic Search", "hot", "7"),
                                        List.of("Google", "cold", "8"))))
                .containsExactly("UTM_SOURCE", "-", "-");
    }

    /** Cells that cannot be read are mended in the check; a column that is not taken is lost. */
    @ParameterizedTest
    @CsvSource({
        "E-posta,EMAIL,a@ornek.test,ilknur@",
        "Email,EMAIL,yok,-",
        "Telefon,PHONE,12,0532",
        "Phone,PHONE,call me,no",
        "WhatsApp,PHONE,0532 456 78 90,0532 456 78 91",
        "Tarih,SUBMITTED_AT,dün,24.11.2026",
        "Durum,STATUS,Yeni,bilinmez"
    })
    void believesANameThoughSomeCellsCannotBeRead(
            String name, String target, String good, String bad) {
        assertThat(targets(List.of(name), List.of(List.of(good), List.of(bad), List.of(bad))))
                .containsExactly(target);
    }

    @Test
    void givesEachPlaceToOneColumn() {
        assertThat(
                        targets(
                                List.of("Telefon", "Cep", "Not", "Yorum"),
                                List.of(List.of("05557301409", "05557301410", "a", "b"))))
                .containsExactly("PHONE", "-", "NOTE", "NOTE");
    }

    @Test
    void readsLikeLastTimeWhateverTheNamesSay() {
        List<Column> columns =
                recognise(List.of("Ad", "X"), List.of(List.of("Ayşe", "1")))
                        .columns(
                                Map.of(
                                        0,
                                        Target.of(TargetField.FULL_NAME),
                                        1,
                                        Target.of(TargetField.EXTERNAL_ID)));

        assertThat(columns)
                .extracting(column -> column.target().orElseThrow().field())
                .containsExactly(TargetField.FULL_NAME, TargetField.EXTERNAL_ID);
        assertThat(columns.getFirst().suggestion().orElseThrow().why())
                .isEqualTo(Suggestion.Why.LAST_TIME);
    }

    @Test
    void seesThatMonthsComeFirst() {
        assertThat(recognise(List.of("Date"), List.of(List.of("11/24/2026"))).dateOrder())
                .isEqualTo(DateOrder.MDY);
        assertThat(recognise(List.of("Date"), List.of(List.of("24/11/2026"))).dateOrder())
                .isEqualTo(DateOrder.DMY);
    }

    /** The order of the columns means nothing. */
    @Test
    void thinksTheSameOfColumnsInAnyOrder() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<Integer> order = new ArrayList<>();
            for (int index = 0; index < META.size(); index++) {
                order.add(index);
            }
            Collections.shuffle(order, random);
            List<String> expected = targets(META, List.of(META_ROW));

            assertThat(
                            targets(
                                    order.stream().map(META::get).toList(),
                                    List.of(order.stream().map(META_ROW::get).toList())))
                    .isEqualTo(order.stream().map(expected::get).toList());
        }
    }

    /** No garbage makes recognition fail or give one place twice. */
    @Test
    void survivesGarbageInNamesAndCells() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            List<String> header = garbage(random, 8);
            List<List<String>> rows =
                    List.of(garbage(random, 8), garbage(random, 8), garbage(random, 8));

            List<String> single =
                    targets(header, rows).stream()
                            .filter(
                                    target ->
                                            !target.matches("-|ANSWER|NOTE|TAGS|SERVICE|CUSTOM.*"))
                            .toList();

            assertThat(single).doesNotHaveDuplicates();
        }
    }

    private static List<String> garbage(Random random, int count) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            cells.add(
                    switch (random.nextInt(6)) {
                        case 0 -> "Telefon";
                        case 1 -> "p:" + random.nextLong();
                        case 2 -> "\u0000\uD800İı" + random.nextInt();
                        case 3 -> random.nextInt(40) + "." + random.nextInt(40) + ".2026";
                        case 4 -> "";
                        default -> "e-posta@" + random.nextInt(9);
                    });
        }
        return cells;
    }
}
