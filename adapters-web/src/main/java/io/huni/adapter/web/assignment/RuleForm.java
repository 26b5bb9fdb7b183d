package io.huni.adapter.web.assignment;

import io.huni.adapter.web.shared.Fields;
import io.huni.application.assignment.SaveAssignmentRule.Draft;
import io.huni.domain.assignment.AssignmentMethod;
import io.huni.domain.assignment.RuleConditions;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.DistributorId;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** A rule as people write it; lists that are absent are empty and ask nothing. */
@Schema(name = "AssignmentRuleForm")
record RuleForm(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable String name,
        @Nullable Boolean active,
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable AssignmentMethod method,
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable List<UUID> people,
        @Nullable Boolean onlyAtWork,
        @Nullable List<UUID> distributors,
        @Nullable List<LeadSource> sources,
        @Schema(example = "[\"de\"]") @Nullable List<String> languages,
        @Nullable List<String> services,
        @Schema(example = "[\"+49\"]") @Nullable List<String> phonePrefixes) {
    Draft draft() {
        return new Draft(
                Fields.required("name", name),
                !Boolean.FALSE.equals(active),
                conditions(),
                Fields.required("method", method),
                each("people", Fields.required("people", people), UserId::new),
                Boolean.TRUE.equals(onlyAtWork));
    }

    private RuleConditions conditions() {
        return new RuleConditions(
                set("distributors", distributors, DistributorId::new),
                set("sources", sources, Function.identity()),
                set("languages", languages, Function.identity()),
                each("services", services, Function.identity()),
                each("phonePrefixes", phonePrefixes, Function.identity()));
    }

    private static <V, T> Set<T> set(
            String field, @Nullable List<V> values, Function<V, T> reader) {
        return new HashSet<>(each(field, values, reader));
    }

    private static <V, T> List<T> each(
            String field, @Nullable List<V> values, Function<V, T> reader) {
        return values == null
                ? List.of()
                : values.stream().map(value -> Fields.required(field, value, reader)).toList();
    }
}
