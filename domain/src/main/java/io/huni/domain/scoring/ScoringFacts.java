package io.huni.domain.scoring;

import java.time.Instant;

/**
 * What the score asks of a lead.
 *
 * @param usableEmail an e-mail that passed validation
 * @param usablePhone a phone that passed validation
 * @param service the chosen service, blank when none is
 * @param answers how many form answers are not blank; contact fields are no answers, the service
 *     answer is one
 * @param submittedAt when the person sent the form, from which age counts
 */
public record ScoringFacts(
        boolean usableEmail,
        boolean usablePhone,
        String service,
        int answers,
        Instant submittedAt) {
    public boolean serviceChosen() {
        return !service.isBlank();
    }
}
