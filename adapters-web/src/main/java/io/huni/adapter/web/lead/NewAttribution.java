package io.huni.adapter.web.lead;

import io.huni.domain.lead.Attribution;
import io.huni.domain.lead.Attribution.Named;
import io.huni.domain.lead.Utm;
import io.huni.domain.shared.Require;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which advertising brought the lead, as far as the caller knows. */
@Schema(name = "NewAttribution")
record NewAttribution(
        @Nullable String campaignId,
        @Nullable String campaignName,
        @Nullable String adSetId,
        @Nullable String adSetName,
        @Nullable String adId,
        @Nullable String adName,
        @Nullable String formId,
        @Nullable String formName,
        @Nullable String pageId,
        @Schema(example = "ig") @Nullable String platform,
        @Nullable Boolean organic,
        @Nullable NewUtm utm,
        @Schema(example = "{\"fbclid\":\"IwAR0\"}")
                @Nullable Map<String, @Nullable String> clickIds) {
    private static final int LONGEST = 500;
    private static final int MOST_CLICK_IDS = 20;

    Attribution read() {
        return new Attribution(
                named("campaignId", campaignId, "campaignName", campaignName),
                named("adSetId", adSetId, "adSetName", adSetName),
                named("adId", adId, "adName", adName),
                named("formId", formId, "formName", formName),
                text("pageId", pageId),
                text("platform", platform),
                Optional.ofNullable(organic),
                utm == null ? Utm.none() : utm.read(),
                clicks());
    }

    private Map<String, String> clicks() {
        Map<String, String> read = new LinkedHashMap<>();
        if (clickIds != null) {
            Require.between("clickIds", clickIds.size(), 0, MOST_CLICK_IDS);
            clickIds.forEach(
                    (name, id) ->
                            text("clickIds", id)
                                    .ifPresent(
                                            value ->
                                                    read.put(
                                                            Require.atMost(
                                                                    "clickIds", name, LONGEST),
                                                            value)));
        }
        return read;
    }

    private static Named named(
            String idField, @Nullable String id, String nameField, @Nullable String name) {
        return new Named(text(idField, id), text(nameField, name));
    }

    static Optional<String> text(String field, @Nullable String value) {
        return Optional.ofNullable(value).map(given -> Require.atMost(field, given, LONGEST));
    }

    /** The campaign marks of a link. */
    @Schema(name = "NewUtm")
    record NewUtm(
            @Nullable String source,
            @Nullable String medium,
            @Nullable String campaign,
            @Nullable String term,
            @Nullable String content) {

        Utm read() {
            return new Utm(
                    text("utm", source),
                    text("utm", medium),
                    text("utm", campaign),
                    text("utm", term),
                    text("utm", content));
        }
    }
}
