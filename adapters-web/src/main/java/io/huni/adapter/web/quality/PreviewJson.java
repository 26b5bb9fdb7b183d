package io.huni.adapter.web.quality;

import io.huni.application.quality.QualityQueries.Preview;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The newest leads by the criteria in place and by others.
 *
 * @param leads how many were judged
 */
@Schema(name = "QualityPreview")
record PreviewJson(@Schema(example = "500") int leads, SpreadJson now, SpreadJson then) {
    static PreviewJson of(Preview preview) {
        return new PreviewJson(
                preview.leads(), SpreadJson.of(preview.now()), SpreadJson.of(preview.then()));
    }
}
