package io.huni.domain.imports;

import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.Folded;

import java.util.Map;
import java.util.Optional;

/** The words by which people call where a lead came from, Turkish-folded. */
final class SourceWords {
    private static final Map<String, LeadSource> WORDS =
            Map.ofEntries(
                    Map.entry("meta_form", LeadSource.META_FORM),
                    Map.entry("meta formu", LeadSource.META_FORM),
                    Map.entry("meta", LeadSource.META_FORM),
                    Map.entry("facebook", LeadSource.META_FORM),
                    Map.entry("whatsapp", LeadSource.WHATSAPP),
                    Map.entry("messenger", LeadSource.MESSENGER),
                    Map.entry("instagram", LeadSource.INSTAGRAM),
                    Map.entry("web_form", LeadSource.WEB_FORM),
                    Map.entry("web form", LeadSource.WEB_FORM),
                    Map.entry("web formu", LeadSource.WEB_FORM),
                    Map.entry("web", LeadSource.WEB_FORM),
                    Map.entry("website", LeadSource.WEB_FORM),
                    Map.entry("import", LeadSource.IMPORT),
                    Map.entry("ice aktarma", LeadSource.IMPORT),
                    Map.entry("dosya", LeadSource.IMPORT),
                    Map.entry("api", LeadSource.API),
                    Map.entry("manual", LeadSource.MANUAL),
                    Map.entry("elle", LeadSource.MANUAL),
                    Map.entry("elle eklendi", LeadSource.MANUAL));

    private SourceWords() {}

    static Optional<LeadSource> read(String text) {
        return Optional.ofNullable(WORDS.get(Folded.of(text).value()));
    }
}
