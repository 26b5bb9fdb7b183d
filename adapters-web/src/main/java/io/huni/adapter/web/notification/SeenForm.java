package io.huni.adapter.web.notification;

import io.huni.adapter.web.shared.Fields;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

/** How far somebody has seen. */
@Schema(name = "NotificationsSeen")
record SeenForm(
        @Schema(
                        requiredMode = RequiredMode.REQUIRED,
                        example = "42",
                        description =
                                "The mark of the entry, or the greatest of all that were seen")
                @Nullable Long mark) {
    long seen() {
        return Fields.required("mark", mark);
    }
}
