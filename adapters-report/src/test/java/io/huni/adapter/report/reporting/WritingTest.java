package io.huni.adapter.report.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.report.reporting.ReportDocument.Step;
import io.huni.adapter.report.reporting.ReportDocument.Tile;
import io.huni.adapter.report.reporting.Section.Column;
import io.huni.adapter.report.reporting.Section.When;
import io.huni.application.analytics.NumbersFilter;
import io.huni.application.reporting.LeadReport;
import io.huni.domain.analytics.Period;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Language;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class WritingTest {
    private final LeadReport report = SampleReport.ofMonth();
    private final ReportDocument document = written(report);

    private static ReportDocument written(LeadReport report) {
        return new Writing(report, new ReportWords(Language.TR)).document();
    }

    private static LeadReport narrowed(LeadReport report, NumbersFilter filter, boolean whole) {
        return new LeadReport(
                report.house(),
                report.zone(),
                report.madeAt(),
                report.kind(),
                filter,
                whole,
                report.funnel(),
                report.distributors(),
                report.staff(),
                report.responses(),
                report.sources(),
                report.interactions());
    }

    private Section section(String key) {
        return document.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titles(Section section) {
        return section.columns().stream().map(Column::title).toList();
    }

    @Test
    void hasAllSectionsInTheOrderOfReading() {
        assertThat(document.sections())
                .extracting(Section::key)
                .containsExactly(
                        "summary",
                        "funnel",
                        "days",
                        "distributors",
                        "staff",
                        "sources",
                        "campaigns",
                        "responses",
                        "interactions",
                        "people");
    }

    @Test
    void everyRowHasACellForEveryColumn() {
        for (Section section : document.sections()) {
            assertThat(section.rows())
                    .as(section.key())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row).hasSameSizeAs(section.columns()));
            assertThat(section.isText(0)).isTrue();
        }
    }

    @Test
    void beginsWithWhatItIsOf() {
        assertThat(document.house()).isEqualTo(SampleReport.HOUSE);
        assertThat(document.title()).isEqualTo("Aylık lead raporu");
        assertThat(document.facts())
                .containsExactly(
                        "Dönem: 1 Kasım 2026 – 30 Kasım 2026",
                        "Karşılaştırma: 2 Ekim 2026 – 31 Ekim 2026",
                        "Kapsam: bütün organizasyon");
        assertThat(document.made()).isEqualTo("Hazırlanma: 1 Aralık 2026 08:00 (Europe/Istanbul)");
    }

    @Test
    void saysWhatNarrowsItByTheNamesThatTheReaderKnows() {
        NumbersFilter filter =
                new NumbersFilter(
                        report.filter().period(),
                        Set.of(
                                new DistributorId(new UUID(0, 1)),
                                new DistributorId(new UUID(8, 8))),
                        Set.of(new TeamId(new UUID(2, 0))),
                        Set.of(new UserId(new UUID(1, 5))),
                        Set.of(LeadSource.WHATSAPP, LeadSource.API),
                        Set.of("120"));

        assertThat(written(narrowed(report, filter, false)).facts())
                .contains("Kapsam: raporu alanın görebildiği lead’ler")
                .last()
                .asString()
                .startsWith("Süzgeç: EstePlus Nişantaşı")
                .contains("Gündüz, Şükrü İğdeli-Çağlayan 5, WhatsApp, API, Kasım implant")
                .doesNotContain(new UUID(8, 8).toString());
    }

    @Test
    void theFirstFiguresAreThoseOfTheFunnel() {
        assertThat(document.tiles())
                .extracting(Tile::label)
                .containsExactly(
                        "Lead",
                        "Ulaşılan",
                        "Dönüşen",
                        "Dönüşüm oranı",
                        "Kaybedilen",
                        "Açık",
                        "Ortanca yanıt süresi",
                        "Hedefi aşan");
        Tile leads = document.tiles().getFirst();
        assertThat(leads.now()).isEqualTo(new Cell.Count(1284));
        assertThat(leads.before()).isEqualTo(new Cell.Count(1100));
        assertThat(leads.change()).isEqualTo(new Cell.Change(184 / 1100d));
        Tile conversion = document.tiles().get(3);
        assertThat(conversion.now()).isEqualTo(new Cell.Share(110 / 1284d));
        assertThat(conversion.change()).isEqualTo(new Cell.Points(110 / 1284d - 121 / 1100d));
    }

    @Test
    void theFunnelNarrowsStepByStep() {
        assertThat(document.funnel())
                .extracting(Step::leads)
                .containsExactly(1284L, 1155L, 898L, 110L);
        assertThat(section("funnel").rows().getFirst())
                .containsExactly(
                        new Cell.Text("Lead"),
                        new Cell.Count(1284),
                        new Cell.Share(1),
                        new Cell.Share(1),
                        new Cell.Count(1100),
                        new Cell.Change(184 / 1100d));
        assertThat(section("funnel").rows().get(2).get(3)).isEqualTo(new Cell.Share(898 / 1155d));
    }

    @Test
    void eachDayIsARow() {
        Section days = section("days");

        assertThat(days.title()).isEqualTo("Günler");
        assertThat(days.rows()).hasSize(30);
        assertThat(days.rows().getFirst().getFirst())
                .isEqualTo(new Cell.Day(LocalDate.of(2026, 11, 1)));
        assertThat(document.days().getLast().leads()).isEqualTo(50);
    }

    @Test
    void aLongPeriodIsToldByWeeks() {
        Period year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThat(written(narrowed(report, NumbersFilter.of(year), true)).sections().get(2))
                .satisfies(
                        weeks -> {
                            assertThat(weeks.title()).isEqualTo("Haftalar");
                            assertThat(titles(weeks)).first().isEqualTo("Haftanın ilk günü");
                        });
        assertThat(Writing.isWeekly(report.filter().period())).isFalse();
    }

    @Test
    void whatHasNoNameIsSaidInWords() {
        assertThat(section("distributors").rows().getLast().getFirst())
                .isEqualTo(new Cell.Text("Distribütörsüz"));
        assertThat(section("people").rows().getLast().getFirst())
                .isEqualTo(new Cell.Text("Kurallar ve program"));
        assertThat(section("sources").rows())
                .extracting(List::getFirst)
                .containsExactly(new Cell.Text("Meta formu"), new Cell.Text("WhatsApp"));
    }

    @Test
    void aPersonHasWhatIsAtWorkNowBehindTheNumbersOfThePeriod() {
        Section staff = section("staff");

        assertThat(titles(staff))
                .containsExactly(
                        "Ad",
                        "Ekip",
                        "Lead",
                        "Önceki lead",
                        "Fark",
                        "Ulaşılan",
                        "Dönüşen",
                        "Dönüşüm",
                        "Kayıp",
                        "Ortanca yanıt",
                        "Geç",
                        "Açık iş",
                        "Geciken iş");
        assertThat(staff.rows().get(4))
                .startsWith(
                        new Cell.Text("Şükrü İğdeli-Çağlayan 4"),
                        new Cell.Text("Gündüz"),
                        new Cell.Count(24),
                        new Cell.Count(30),
                        new Cell.Change(-0.2))
                .endsWith(new Cell.Count(12), new Cell.Count(1));
    }

    @Test
    void eachColumnSaysOfWhichPeriodItIs() {
        assertThat(section("distributors").columns())
                .extracting(Column::when)
                .startsWith(When.NEITHER, When.NEITHER, When.NOW, When.BEFORE, When.NEITHER);
        assertThat(section("responses").columns())
                .extracting(Column::when)
                .containsExactly(When.NEITHER, When.NOW, When.BEFORE, When.NEITHER);
    }

    @Test
    void answerTimesSayHowTheyAreMeasured() {
        Section responses = section("responses");

        assertThat(responses.note()).hasValueSatisfying(note -> assertThat(note).contains("%3,2"));
        assertThat(responses.rows().get(2))
                .startsWith(new Cell.Text("Ortalama"), new Cell.Span(2010));
    }

    @Test
    void workIsToldByKindAndResult() {
        assertThat(section("interactions").rows())
                .containsExactly(
                        List.of(
                                new Cell.Text("Arama"),
                                new Cell.Text("Görüşüldü"),
                                new Cell.Count(412),
                                new Cell.Count(388),
                                new Cell.Change(24 / 388d)),
                        List.of(
                                new Cell.Text("Not"),
                                new Cell.None(),
                                new Cell.Count(90),
                                new Cell.Count(0),
                                new Cell.None()));
    }
}
