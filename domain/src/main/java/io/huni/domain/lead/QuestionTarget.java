package io.huni.domain.lead;

import io.huni.domain.shared.Folded;

import java.util.Set;
import java.util.stream.Stream;

/** What a question of a form is for. */
public sealed interface QuestionTarget {
    /** As the API and the database write it. */
    String key();

    /** The targets that every form has. */
    enum Field implements QuestionTarget {
        FULL_NAME(Set.of("full_name", "name", "ad_soyad", "adiniz_soyadiniz")),
        FIRST_NAME(Set.of("first_name", "ad", "adiniz")),
        LAST_NAME(Set.of("last_name", "soyad", "soyadiniz")),
        EMAIL(Set.of("email", "work_email", "e_posta", "e-posta", "eposta")),
        PHONE(Set.of("phone_number", "phone", "work_phone_number", "telefon", "telefon_numarasi")),
        SERVICE(Set.of()),
        ANSWER(Set.of()),
        IGNORE(Set.of());

        private final Set<String> keys;

        Field(Set<String> keys) {
            this.keys = keys;
        }

        @Override
        public String key() {
            return name();
        }

        private boolean isMeantBy(Folded key) {
            return keys.contains(key.value())
                    || this == PHONE && key.value().startsWith("phone_number");
        }
    }

    /** A field that the organisation has defined itself. */
    record Custom(String field) implements QuestionTarget {
        private static final String PREFIX = "CUSTOM:";

        @Override
        public String key() {
            return PREFIX + field;
        }
    }

    /** Reads {@link #key()}; an unknown one is refused. */
    static QuestionTarget of(String key) {
        if (key.startsWith(Custom.PREFIX) && key.length() > Custom.PREFIX.length()) {
            return new Custom(key.substring(Custom.PREFIX.length()));
        }
        return Stream.of(Field.values())
                .filter(field -> field.name().equals(key))
                .findFirst()
                .orElseThrow(() -> LeadErrorKey.targetUnknown(key));
    }

    /**
     * What a question is for unless somebody has said otherwise. Keys compare without regard to
     * case, because the testing tool writes {@code FULL_NAME}; the service question is known by a
     * word in its key or label.
     */
    static QuestionTarget guess(String key, String label) {
        Folded foldedKey = Folded.of(key);
        return Stream.of(Field.values())
                .filter(field -> field.isMeantBy(foldedKey))
                .findFirst()
                .orElseGet(
                        () ->
                                ServiceWords.in(foldedKey, Folded.of(label))
                                        ? Field.SERVICE
                                        : Field.ANSWER);
    }

    /**
     * What a question of the form's own making is for: the service when a word says so, else an
     * answer. Its key never makes it a contact field, because such keys are made from labels.
     */
    static QuestionTarget guessCustom(String key, String label) {
        return ServiceWords.in(Folded.of(key), Folded.of(label)) ? Field.SERVICE : Field.ANSWER;
    }
}
