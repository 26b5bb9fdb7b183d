package io.huni.domain.lead;

import io.huni.domain.shared.Require;

/**
 * The id that the source gives a lead; for Meta the leadgen id, longer than 53 bits and therefore
 * always text.
 *
 * @see <a
 *     href="https://developers.facebook.com/docs/marketing-api/guides/lead-ads/retrieving">Meta:
 *     retrieving leads</a>
 */
public record ExternalId(String value) {
    private static final int LONGEST = 200;

    public ExternalId {
        value = Require.text("externalId", value, LONGEST);
    }
}
