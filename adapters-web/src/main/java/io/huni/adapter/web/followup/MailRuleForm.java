package io.huni.adapter.web.followup;

import io.huni.adapter.web.shared.Fields;
import io.huni.application.followup.KeepFollowupRules.Draft;
import io.huni.domain.followup.RuleTrigger;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DistributorId;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A rule as people write it; lists that are absent are empty and ask nothing.
 *
 * @param distributorId whose it shall be, from those who see everything; else it is the writer's
 */
@Schema(name = "MailRuleForm")
record MailRuleForm(
        @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 80) @Nullable String name,
        @Nullable Boolean active,
        @Nullable LeadStatus fromStatus,
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable LeadStatus toStatus,
        @Nullable List<UUID> distributors,
        @Nullable List<LeadSource> sources,
        @Nullable List<String> forms,
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable UUID templateId,
        @Schema(minimum = "0", maximum = "129600") @Nullable Integer delayMinutes,
        @Nullable Boolean workingHours,
        @Nullable UUID distributorId) {
    Draft draft() {
        return new Draft(
                Fields.required("name", name),
                !Boolean.FALSE.equals(active),
                new RuleTrigger(
                        Optional.ofNullable(fromStatus),
                        Fields.required("toStatus", toStatus),
                        set("distributors", distributors, DistributorId::new),
                        set("sources", sources, source -> source),
                        new HashSet<>(set("forms", forms, form -> Fields.storable("forms", form)))),
                new TemplateId(Fields.required("templateId", templateId)),
                delayMinutes == null ? 0 : delayMinutes,
                Boolean.TRUE.equals(workingHours),
                Optional.ofNullable(distributorId).map(DistributorId::new));
    }

    private static <V, T> Set<T> set(
            String field, @Nullable List<V> values, Function<V, T> reader) {
        return values == null
                ? Set.of()
                : values.stream()
                        .map(value -> reader.apply(Fields.required(field, value)))
                        .collect(Collectors.toSet());
    }
}
