package io.huni.domain.lead;

import io.huni.domain.shared.Folded;

import java.util.List;
import java.util.stream.Stream;

/** The words by which the service question is known, Turkish-folded. */
final class ServiceWords {
    private static final List<String> WORDS =
            List.of("service", "treatment", "procedure", "hizmet", "tedavi", "islem", "ilgilen");

    private ServiceWords() {}

    static boolean in(Folded... texts) {
        return Stream.of(texts).anyMatch(text -> WORDS.stream().anyMatch(text::contains));
    }
}
