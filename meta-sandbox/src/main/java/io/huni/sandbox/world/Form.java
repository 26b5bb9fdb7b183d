package io.huni.sandbox.world;

import java.util.List;
import java.util.Map;

/**
 * A lead form.
 *
 * @param locale as Meta writes it, for example {@code tr_TR}
 * @param consents label by the key of its box
 * @param offset how the page's zone is written behind {@code created_time}, for example {@code
 *     +0300}
 */
public record Form(
        String id,
        String pageId,
        String name,
        String locale,
        List<Question> questions,
        Map<String, String> consents,
        List<Ad> ads,
        String offset) {
    /**
     * @param options none for a free answer
     */
    public record Question(
            String id, String key, String label, String type, List<String> options) {}

    /** An ad that leads to the form. */
    public record Ad(
            String campaignId,
            String campaign,
            String adSetId,
            String adSet,
            String id,
            String name) {}
}
