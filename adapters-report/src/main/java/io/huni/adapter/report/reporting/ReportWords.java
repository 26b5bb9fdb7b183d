package io.huni.adapter.report.reporting;

import io.huni.domain.analytics.Period;
import io.huni.domain.shared.Language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;

/** The words of a report and how its language writes numbers, days and spans. */
final class ReportWords {
    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;

    private final Language language;
    private final Locale locale;
    private final Properties words;

    ReportWords(Language language) {
        this.language = language;
        this.locale = Locale.of(language.tag());
        this.words = read("report_" + language.tag() + ".properties");
    }

    Language language() {
        return language;
    }

    String tag() {
        return language.tag();
    }

    /** Fails for a key that nobody has written, so that no report leaves with a key in it. */
    String text(String key) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No words for " + key + " in " + language);
        }
        return text;
    }

    /** The value itself where nobody has written a word for it. */
    String word(String group, String value) {
        return words.getProperty(group + "." + value, value);
    }

    String text(String key, Object... values) {
        return text(key).formatted(values);
    }

    String cell(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Count(long count) -> count(count);
            case Cell.Share(double part) -> share(part);
            case Cell.Span(long seconds) -> span(seconds);
            case Cell.Day(LocalDate day) -> day(day);
            case Cell.Change(double ratio) -> sign(ratio) + share(Math.abs(ratio));
            case Cell.Points(double points) ->
                    text("points", sign(points) + decimal(Math.abs(points) * 100));
            case Cell.None() -> "–";
        };
    }

    String count(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    private String share(double part) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(part);
    }

    private String decimal(double number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    private static String sign(double number) {
        return number > 0 ? "+" : number < 0 ? "−" : "";
    }

    private String span(long seconds) {
        if (seconds < MINUTE) {
            return text("span.seconds", seconds);
        }
        boolean hours = seconds >= HOUR;
        long larger = hours ? seconds / HOUR : seconds / MINUTE;
        long smaller = hours ? seconds % HOUR / MINUTE : seconds % MINUTE;
        String kind = hours ? "span.hours" : "span.minutes";
        return smaller == 0 ? text(kind + ".even", larger) : text(kind, larger, smaller);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day);
    }

    /** Without its year, for axes. */
    String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM", locale).format(day);
    }

    String period(Period period) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        return period.length() == 1
                ? format.format(period.from())
                : format.format(period.from()) + " – " + format.format(period.to());
    }

    String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", locale).format(at.atZone(zone));
    }

    private static Properties read(String name) {
        try (InputStream file =
                ReportWords.class.getResourceAsStream("/io/huni/adapter/report/" + name)) {
            if (file == null) {
                throw new IllegalStateException("missing on the class path: " + name);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
