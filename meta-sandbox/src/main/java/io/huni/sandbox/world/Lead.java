package io.huni.sandbox.world;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A lead as Meta holds it.
 *
 * @param number the id, longer than 53 bits
 * @param values answers by key, in the form's order; a missing key was left out by Meta
 * @param ad empty for an organic one
 */
public record Lead(
        long number,
        Form form,
        Instant createdAt,
        Map<String, List<String>> values,
        Map<String, Boolean> consents,
        Optional<Form.Ad> ad,
        String platform) {
    public String id() {
        return String.valueOf(number);
    }
}
