package io.huni.adapter.report.reporting;

import io.huni.application.analytics.AnalyticsQueries.Funnel;
import io.huni.application.analytics.AnalyticsQueries.Interactions;
import io.huni.application.analytics.AnalyticsQueries.OfDistributor;
import io.huni.application.analytics.AnalyticsQueries.OfPerson;
import io.huni.application.analytics.AnalyticsQueries.PersonCount;
import io.huni.application.analytics.AnalyticsQueries.Responses;
import io.huni.application.analytics.AnalyticsQueries.Sources;
import io.huni.application.analytics.Compared;
import io.huni.application.analytics.DayFigures;
import io.huni.application.analytics.FigureGroup;
import io.huni.application.analytics.InteractionCount;
import io.huni.application.analytics.NumbersFilter;
import io.huni.application.reporting.LeadReport;
import io.huni.domain.analytics.AnswerTimes;
import io.huni.domain.analytics.Figures;
import io.huni.domain.analytics.Period;
import io.huni.domain.analytics.Spread;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.InteractionType;
import io.huni.domain.reporting.ReportPeriod;
import io.huni.domain.shared.DistributorId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** A month of a house whose names are long, foreign or hostile. */
final class SampleReport {
    static final String HOUSE = "Gülümseyiş Diş Kliniği — ğüşıöçİ ĞÜŞIÖÇ";
    static final String HOSTILE = "<script>alert(1)</script>";
    static final String FORMULA = "=HYPERLINK(\"http://x\",\"y\")";
    static final String TURNED = "Ali\u202Egnp.exe\u0007";

    static final String ARABIC = "محمد الأمين";

    private SampleReport() {}

    static LeadReport ofMonth() {
        Period month = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
        Compared<Figures> whole = new Compared<>(figures(1284, 110), figures(1100, 121));
        return new LeadReport(
                HOUSE,
                ZoneId.of("Europe/Istanbul"),
                Instant.parse("2026-12-01T05:00:00Z"),
                ReportPeriod.MONTHLY,
                NumbersFilter.of(month),
                true,
                new Funnel(whole, days(month)),
                distributors(),
                staff(),
                new Responses(whole, Optional.of(Duration.ofMinutes(15)), 7, days(month)),
                sources(),
                interactions());
    }

    private static List<DayFigures> days(Period month) {
        return month.steps().stream()
                .map(day -> new DayFigures(day.from(), figures(20 + day.from().getDayOfMonth(), 4)))
                .toList();
    }

    private static List<OfDistributor> distributors() {
        return List.of(
                new OfDistributor(
                        Optional.of(new DistributorId(new UUID(0, 1))),
                        Optional.of("EstePlus Nişantaşı Ağız ve Diş Sağlığı Polikliniği A.Ş."),
                        Optional.of(Duration.ofMinutes(15)),
                        new Compared<>(figures(700, 70), figures(500, 55))),
                new OfDistributor(
                        Optional.of(new DistributorId(new UUID(0, 2))),
                        Optional.of(HOSTILE),
                        Optional.of(Duration.ofHours(2)),
                        new Compared<>(figures(500, 40), figures(600, 66))),
                new OfDistributor(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Compared<>(figures(84, 0), figures(0, 0))));
    }

    private static List<OfPerson> staff() {
        return IntStream.range(0, 60)
                .mapToObj(
                        i ->
                                new OfPerson(
                                        Optional.of(new UserId(new UUID(1, i))),
                                        Optional.of(name(i)),
                                        Optional.of(new TeamId(new UUID(2, i % 2))),
                                        Optional.of(i % 2 == 0 ? "Gündüz" : "Gece"),
                                        12,
                                        i % 3,
                                        new Compared<>(figures(20 + i, 2), figures(30, 3))))
                .toList();
    }

    private static String name(int i) {
        return switch (i) {
            case 0 -> FORMULA;
            case 1 -> TURNED;
            case 2 -> ARABIC;
            case 3 -> "王小明李";
            default -> "Şükrü İğdeli-Çağlayan " + i;
        };
    }

    private static Sources sources() {
        return new Sources(
                List.of(group("META_FORM", Optional.empty()), group("WHATSAPP", Optional.empty())),
                List.of(group("120", Optional.of("Kasım implant — %20 indirim"))));
    }

    private static FigureGroup group(String key, Optional<String> name) {
        return new FigureGroup(
                Optional.of(key), name, new Compared<>(figures(640, 55), figures(550, 60)));
    }

    private static Interactions interactions() {
        return new Interactions(
                List.of(
                        new InteractionCount(
                                InteractionType.CALL,
                                Optional.of("TALKED"),
                                new Compared<>(412L, 388L)),
                        new InteractionCount(
                                InteractionType.NOTE, Optional.empty(), new Compared<>(90L, 0L))),
                List.of(
                        new PersonCount(
                                Optional.of(new UserId(new UUID(1, 4))),
                                Optional.of("Şükrü İğdeli"),
                                120,
                                80,
                                52,
                                110),
                        new PersonCount(Optional.empty(), Optional.empty(), 9, 0, 0, 4)));
    }

    private static Figures figures(long leads, long converted) {
        long contacted = leads * 7 / 10;
        AnswerTimes answers = AnswerTimes.of(30 + 600 + 5_400, Spread.of(List.of(30, 600, 5_400)));
        return new Figures(
                leads,
                leads * 9 / 10,
                contacted,
                converted,
                leads / 6,
                leads - converted - leads / 6,
                leads / 25,
                leads / 100,
                leads == 0 ? AnswerTimes.none() : answers);
    }
}
