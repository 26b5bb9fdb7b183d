package io.huni.domain.lead;

import io.huni.domain.shared.Legible;

import java.util.Optional;

/**
 * A consent box of a form as the person left it. Evidence: kept word for word.
 *
 * @param label the text beside the box, when the form still told it
 * @see <a
 *     href="https://developers.facebook.com/docs/marketing-api/guides/lead-ads/retrieving">Meta:
 *     custom_disclaimer_responses</a>
 */
public record Consent(String key, Optional<String> label, boolean checked) {
    public Consent {
        key = Legible.of(key);
        label = label.map(Legible::of);
    }
}
