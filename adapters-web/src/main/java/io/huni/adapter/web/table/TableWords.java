package io.huni.adapter.web.table;

import io.huni.adapter.web.shared.Texts;
import io.huni.application.shared.Table.Column;
import io.huni.domain.shared.Language;

import java.util.HashMap;
import java.util.Map;

/** What columns and values of the product are called in a file for people; for one file. */
final class TableWords {
    private final Texts texts;
    private final Language language;
    private final Map<String, String> found = new HashMap<>();

    TableWords(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    String title(Column column) {
        return column.title().orElseGet(() -> text("table.column." + column.key()));
    }

    /** The key itself where there is no word: an older value that the product knows no more. */
    String word(Column column, String value) {
        return found.computeIfAbsent(
                column.key() + "." + value,
                key -> texts.optional(language, "table.word." + key, Map.of()).orElse(value));
    }

    String truth(boolean value) {
        return text("table.truth." + value);
    }

    private String text(String key) {
        return found.computeIfAbsent(key, missing -> texts.text(language, missing));
    }
}
