package io.huni.domain.ranking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A lead as it came in: what was corrected later stands here as it was before the first correction.
 *
 * @param attribution by kind: where it came from, as a name where one is known and else as an id
 * @param email only its domain is looked at
 * @param phone E.164; only its calling code is looked at
 * @param custom by the key of the field, as text
 * @param submittedAt when the person sent it
 */
public record LeadAtCapture(
        Map<Factor.Kind, String> attribution,
        boolean named,
        Optional<String> email,
        Optional<String> phone,
        String service,
        List<Given> answers,
        Map<String, String> custom,
        Instant submittedAt) {
    public LeadAtCapture {
        attribution = Map.copyOf(attribution);
        answers = List.copyOf(answers);
        custom = Map.copyOf(custom);
    }

    /** An answer of the form. */
    public record Given(String key, String value) {}
}
