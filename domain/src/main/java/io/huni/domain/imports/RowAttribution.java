package io.huni.domain.imports;

import io.huni.domain.lead.Attribution;
import io.huni.domain.lead.Attribution.Named;
import io.huni.domain.lead.Utm;
import io.huni.domain.shared.Folded;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The advertising behind a row. */
final class RowAttribution {
    private static final Set<String> YES = Set.of("true", "yes", "evet", "1", "dogru");
    private static final Set<String> NO = Set.of("false", "no", "hayir", "0", "yanlis");

    private final Map<TargetField, String> texts;

    private RowAttribution(Map<TargetField, String> texts) {
        this.texts = texts;
    }

    static Attribution of(Map<TargetField, String> texts) {
        return new RowAttribution(texts).attribution();
    }

    private Attribution attribution() {
        return new Attribution(
                new Named(text(TargetField.CAMPAIGN_ID), text(TargetField.CAMPAIGN_NAME)),
                new Named(text(TargetField.AD_SET_ID), text(TargetField.AD_SET_NAME)),
                new Named(text(TargetField.AD_ID), text(TargetField.AD_NAME)),
                new Named(text(TargetField.FORM_ID), text(TargetField.FORM_NAME)),
                Optional.empty(),
                text(TargetField.PLATFORM),
                text(TargetField.ORGANIC).flatMap(RowAttribution::truth),
                new Utm(
                        text(TargetField.UTM_SOURCE),
                        text(TargetField.UTM_MEDIUM),
                        text(TargetField.UTM_CAMPAIGN),
                        text(TargetField.UTM_TERM),
                        text(TargetField.UTM_CONTENT)),
                Map.of());
    }

    private Optional<String> text(TargetField field) {
        return Optional.ofNullable(texts.get(field));
    }

    private static Optional<Boolean> truth(String text) {
        String plain = Folded.of(text).value();
        if (YES.contains(plain)) {
            return Optional.of(true);
        }
        return NO.contains(plain) ? Optional.of(false) : Optional.empty();
    }
}
