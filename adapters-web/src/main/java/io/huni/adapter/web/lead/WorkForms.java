package io.huni.adapter.web.lead;

import io.huni.adapter.web.shared.Fields;
import io.huni.domain.lead.CallResult;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What people send when they work on a lead. */
final class WorkForms {
    private WorkForms() {}

    /**
     * @param reason needed for LOST
     */
    @Schema(name = "NewStatus")
    record NewStatus(
            @Schema(requiredMode = RequiredMode.REQUIRED, implementation = LeadStatus.class)
                    @Nullable String status,
            @Schema(maxLength = 500, example = "Bütçesi uygun değil") @Nullable String reason,
            @Schema(maxLength = LeadAction.NOTE) @Nullable String note) {
        LeadAction action() {
            LeadStatus to =
                    Fields.required(
                            "status", status, text -> named(LeadStatus.class, "status", text));
            return new LeadAction.MoveTo(to, or(reason), or(note));
        }
    }

    /**
     * @param userId absent or null: to nobody
     */
    @Schema(name = "Assignment")
    record Assignment(@Schema(format = "uuid") @Nullable String userId) {}

    @Schema(name = "NewNote")
    record NewNote(
            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = LeadAction.NOTE)
                    @Nullable String text) {
        LeadAction action() {
            return new LeadAction.Note(Fields.required("text", text));
        }
    }

    @Schema(name = "NewCall")
    record NewCall(
            @Schema(requiredMode = RequiredMode.REQUIRED, implementation = CallResult.class)
                    @Nullable String result,
            @Schema(maxLength = LeadAction.NOTE) @Nullable String text) {
        LeadAction action() {
            CallResult how =
                    Fields.required(
                            "result", result, said -> named(CallResult.class, "result", said));
            return new LeadAction.Call(how, or(text));
        }
    }

    @Schema(name = "NewTag")
    record NewTag(
            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 40, example = "sıcak")
                    @Nullable String tag) {
        LeadAction action(boolean on) {
            return new LeadAction.Tag(Fields.required("tag", tag), on);
        }
    }

    static String or(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }

    static <E extends Enum<E>> E named(Class<E> type, String field, String text) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException unknown) {
            throw Fields.unknown(field, text);
        }
    }
}
