package io.huni.adapter.web.ranking;

import io.huni.adapter.web.shared.Texts;
import io.huni.domain.ranking.Factor;
import io.huni.domain.shared.Language;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Map;

/** Factors and their values as people read them. */
final class RankingWords {
    private final Texts texts;

    RankingWords(Texts texts) {
        this.texts = texts;
    }

    String text(Language language, String key) {
        return texts.text(language, key);
    }

    String factor(Language language, Factor factor) {
        return texts.text(
                language,
                "ranking.factor." + factor.kind().name(),
                Map.of("name", readable(factor.detail())));
    }

    String value(Language language, Factor factor, String value) {
        if (value.isEmpty()) {
            return texts.text(language, "ranking.unknown");
        }
        return switch (factor.kind()) {
            case SOURCE -> texts.text(language, "table.word.source." + value);
            case WEEKDAY ->
                    DayOfWeek.valueOf(value).getDisplayName(TextStyle.FULL, language.locale());
            case HOUR -> texts.text(language, "ranking.hour", Map.of("hour", value));
            case WORDS -> texts.text(language, "ranking.words", Map.of("count", value));
            case ORGANIC -> texts.text(language, "table.truth." + value);
            case MAIL_DOMAIN -> domain(language, value);
            case CONTACT -> texts.text(language, "ranking.contact." + value);
            default -> value;
        };
    }

    private String domain(Language language, String value) {
        return value.contains(".") ? value : texts.text(language, "ranking.mail." + value);
    }

    /** Keys of questions often are sentences whose blanks became underscores. */
    private static String readable(String key) {
        return key.replace('_', ' ').strip();
    }
}
