package io.huni.adapter.web.shared;

import io.huni.domain.shared.Language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of the product, by key and language. {@code {name}} stands for a parameter, {@code
 * {name|day|days}} for the first word when the parameter is 1 and for the second one otherwise,
 * {@code {name:fault.?.detail}} for the sentence whose key the parameter completes. A key with
 * {@code .zero} behind it is taken when a parameter is 0.
 */
public final class Texts {
    private static final Pattern SLOT =
            Pattern.compile("\\{([A-Za-z]+)(?:\\|([^|{}]*)\\|([^|{}]*)|:([a-z.?-]+))?}");

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}\\.\\d{1,2}");

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    public Texts() {
        for (Language language : Language.values()) {
            texts.put(language, read("messages_" + language.tag() + ".properties"));
        }
    }

    /** The sentence; the key itself when nobody has written one, which a test forbids. */
    public String text(Language language, String key, Map<String, ?> parameters) {
        return optional(language, key, parameters).orElse(key);
    }

    /** The sentence; empty where there is nothing to say. */
    public Optional<String> optional(Language language, String key, Map<String, ?> parameters) {
        return zero(language, key, parameters)
                .or(() -> find(language, key))
                .map(text -> fill(language, text, parameters));
    }

    public String text(Language language, String key) {
        return text(language, key, Map.of());
    }

    /** The sentence as it was written, with its slots. */
    Optional<String> find(Language language, String key) {
        return Optional.ofNullable(texts.get(language))
                .map(properties -> properties.getProperty(key));
    }

    /** Nothing is often said in other words: a key may have a sentence of its own for it. */
    private Optional<String> zero(Language language, String key, Map<String, ?> parameters) {
        return parameters.values().stream().anyMatch(value -> "0".equals(value.toString()))
                ? find(language, key + ".zero")
                : Optional.empty();
    }

    private String fill(Language language, String text, Map<String, ?> parameters) {
        return SLOT.matcher(text)
                .replaceAll(slot -> Matcher.quoteReplacement(fill(language, slot, parameters)));
    }

    private String fill(Language language, MatchResult slot, Map<String, ?> parameters) {
        Object value = parameters.get(slot.group(1));
        if (slot.group(2) != null) {
            return "1".equals(String.valueOf(value)) ? slot.group(2) : slot.group(3);
        }
        if (slot.group(4) != null) {
            return text(language, slot.group(4).replace("?", String.valueOf(value)), parameters);
        }
        return shown(language, value == null ? "…" : value);
    }

    private static String shown(Language language, Object value) {
        if (value instanceof Number number) {
            return NumberFormat.getInstance(language.locale()).format(number);
        }
        String text = value.toString();
        return DECIMAL.matcher(text).matches()
                ? NumberFormat.getInstance(language.locale()).format(new BigDecimal(text))
                : text;
    }

    private static Properties read(String name) {
        try (InputStream file = Texts.class.getResourceAsStream("/io/huni/adapter/web/" + name)) {
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
