package io.huni.adapter.mail.shared;

import io.huni.domain.mail.MailLanguage;
import io.huni.domain.shared.Language;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of letters, by key and language; {@code {name}} stands for a parameter. */
@Component
public final class Words {
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)}");

    private final Map<MailLanguage, Properties> words = new EnumMap<>(MailLanguage.class);

    /** Those of letters that open accounts, in the languages of the screens. */
    public Words() {
        this("letters", Stream.of(Language.values()).map(MailLanguage::of).toList());
    }

    private Words(String name, List<MailLanguage> languages) {
        for (MailLanguage language : languages) {
            words.put(language, read(name + "_" + language.tag() + ".properties"));
        }
    }

    /** Those of what people are told, in every language of mails. */
    public static Words ofNews() {
        return new Words("news", List.of(MailLanguage.values()));
    }

    /** Those of mails to leads, in every language of mails. */
    public static Words ofLeads() {
        return new Words("leads", List.of(MailLanguage.values()));
    }

    /** As {@link #text(MailLanguage, String, Map)}. */
    public String text(Language language, String key, Map<String, String> parameters) {
        return text(MailLanguage.of(language), key, parameters);
    }

    /** Fails for a key that nobody has written, so that no letter leaves with a key in it. */
    public String text(MailLanguage language, String key, Map<String, String> parameters) {
        String text = words.getOrDefault(language, new Properties()).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No sentence for " + key + " in " + language);
        }
        return SLOT.matcher(text)
                .replaceAll(
                        slot ->
                                Matcher.quoteReplacement(
                                        parameters.getOrDefault(slot.group(1), "")));
    }

    private static Properties read(String name) {
        try (InputStream file = Words.class.getResourceAsStream("/io/huni/adapter/mail/" + name)) {
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
