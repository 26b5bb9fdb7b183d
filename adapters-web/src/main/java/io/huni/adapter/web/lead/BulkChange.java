package io.huni.adapter.web.lead;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.application.lead.ChangeManyLeads.Selection;
import io.huni.application.lead.ChangeManyLeads.Wish;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;

import java.util.List;
import java.util.Map;

/** One thing to do about many leads. */
@Schema(name = "BulkChange")
record BulkChange(
        @Schema(requiredMode = RequiredMode.REQUIRED) BulkChange.@Nullable Chosen selection,
        @Schema(requiredMode = RequiredMode.REQUIRED) BulkChange.@Nullable Act action) {
    Selection chosen() {
        return Fields.within("/selection", () -> Fields.required("selection", selection).read());
    }

    Wish wish() {
        return Fields.within("/action", () -> Fields.required("action", action).read());
    }

    /**
     * Either ids or a filter with the number of leads that it showed.
     *
     * @param filter the parameters of the list by their names; an empty one shows everything
     */
    @Schema(name = "BulkSelection")
    record Chosen(
            @Schema(description = "At most 10,000") @Nullable List<String> ids,
            @Schema(example = "{\"status\":[\"NEW\"]}") @Nullable Map<String, List<String>> filter,
            @Schema(description = "How many leads the filter showed; 409 when it is another number")
                    @Nullable Integer expectedCount) {
        Selection read() {
            if (ids != null && filter != null) {
                throw Fields.unknown("filter", "ids + filter");
            }
            return ids == null ? matching() : named(ids);
        }

        private static Selection named(List<String> given) {
            return Fields.at(
                    "/ids",
                    () ->
                            new Selection.Named(
                                    given.stream()
                                            .map(id -> Fields.required("ids", id, LeadId::of))
                                            .toList()));
        }

        private Selection matching() {
            Map<String, List<String>> given = Fields.required("ids", filter);
            int expected = Fields.required("expectedCount", expectedCount);
            return new Selection.Matching(
                    Fields.within("/filter", () -> LeadListQuery.filter(query(given))), expected);
        }

        /** A name that is not understood would choose more leads than somebody meant. */
        private static QueryParameters query(Map<String, List<String>> given) {
            LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>();
            given.forEach(
                    (name, list) -> {
                        if (!LeadListQuery.NAMES.contains(name)) {
                            throw Fields.unknown("filter", name);
                        }
                        values.put(name, Fields.required(name, list));
                    });
            return new QueryParameters(values);
        }
    }

    /**
     * @param status for STATUS
     * @param reason for STATUS; LOST needs one
     * @param userId for ASSIGN; absent: to nobody
     * @param tag for TAG
     * @param text for NOTE
     * @param distributorId for TRANSFER, with {@code reason} for the history
     * @param distributorIds for OFFER, in the order in which they are asked
     * @param withinHours for OFFER: how long each may think
     * @param workingHours for OFFER: whether only working hours count
     * @param together for OFFER: all at once, the first who accepts has it
     */
    @Schema(name = "BulkAction")
    record Act(
            @Schema(requiredMode = RequiredMode.REQUIRED, implementation = Type.class)
                    @Nullable String type,
            @Schema(implementation = LeadStatus.class) @Nullable String status,
            @Schema(maxLength = 500) @Nullable String reason,
            @Schema(format = "uuid") @Nullable String userId,
            @Schema(maxLength = 40) @Nullable String tag,
            @Schema(maxLength = LeadAction.NOTE) @Nullable String text,
            @Schema(format = "uuid") @Nullable String distributorId,
            @Nullable List<String> distributorIds,
            @Schema(minimum = "1", maximum = "720") @Nullable Integer withinHours,
            @Nullable Boolean workingHours,
            @Nullable Boolean together) {
        Wish read() {
            return switch (Fields.required(
                    "type", type, said -> WorkForms.named(Type.class, "type", said))) {
                case STATUS -> act(new WorkForms.NewStatus(status, reason, null).action());
                case ASSIGN -> new Wish.Give(Fields.optional("userId", userId, UserId::of));
                case TAG -> act(new WorkForms.NewTag(tag).action(true));
                case NOTE -> act(new WorkForms.NewNote(text).action());
                case DELETE -> act(new LeadAction.Delete());
                case RESTORE -> act(new LeadAction.Restore());
                case TRANSFER -> transfer();
                case OFFER -> offer();
            };
        }

        private Wish transfer() {
            return new Wish.Transfer(
                    Fields.required("distributorId", distributorId, DistributorId::of),
                    WorkForms.or(reason));
        }

        private Wish offer() {
            return new Wish.Offer(
                    Fields.required("distributorIds", distributorIds).stream()
                            .map(id -> Fields.required("distributorIds", id, DistributorId::of))
                            .toList(),
                    Fields.required("withinHours", withinHours),
                    Boolean.TRUE.equals(workingHours),
                    Boolean.TRUE.equals(together),
                    WorkForms.or(text));
        }

        private static Wish act(LeadAction action) {
            return new Wish.Do(action);
        }
    }

    /** What can be done about many leads at once. */
    @Schema(name = "BulkActionType")
    enum Type {
        STATUS,
        ASSIGN,
        TAG,
        NOTE,
        DELETE,
        RESTORE,
        TRANSFER,
        OFFER
    }
}
