package io.huni.adapter.web.offer;

import io.huni.adapter.web.shared.Fields;
import io.huni.application.offer.KeepOfferRules.Draft;
import io.huni.domain.assignment.RuleConditions;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.offer.Member;
import io.huni.domain.offer.OfferConditions;
import io.huni.domain.offer.OfferMethod;
import io.huni.domain.shared.DistributorId;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A rule as people write it; lists that are absent are empty and ask nothing. */
@Schema(name = "OfferRuleForm")
record OfferRuleForm(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable String name,
        @Nullable Boolean active,
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable OfferMethod method,
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable List<MemberForm> members,
        @Schema(requiredMode = RequiredMode.REQUIRED, minimum = "1", maximum = "720")
                @Nullable Integer withinHours,
        @Nullable Boolean workingHours,
        @Nullable List<LeadSource> sources,
        @Schema(example = "[\"de\"]") @Nullable List<String> languages,
        @Nullable List<String> services,
        @Schema(example = "[\"+49\"]") @Nullable List<String> phonePrefixes,
        @Nullable List<String> forms,
        @Nullable List<String> campaigns) {
    Draft draft() {
        return new Draft(
                Fields.required("name", name),
                !Boolean.FALSE.equals(active),
                conditions(),
                Fields.required("method", method),
                each("members", Fields.required("members", members)).stream()
                        .map(MemberForm::member)
                        .toList(),
                OfferForms.limit(withinHours, workingHours));
    }

    private OfferConditions conditions() {
        RuleConditions common =
                new RuleConditions(
                        Set.of(),
                        set("sources", sources),
                        set("languages", languages),
                        each("services", services),
                        each("phonePrefixes", phonePrefixes));
        return new OfferConditions(common, set("forms", forms), set("campaigns", campaigns));
    }

    private static <T> Set<T> set(String field, @Nullable List<T> values) {
        return new HashSet<>(each(field, values));
    }

    private static <T> List<T> each(String field, @Nullable List<T> values) {
        return values == null
                ? List.of()
                : values.stream().map(value -> Fields.required(field, value)).toList();
    }

    /**
     * @param weight its share, 1 to 100; 1 when absent
     */
    @Schema(name = "OfferRuleMemberForm")
    record MemberForm(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable UUID distributorId,
            @Schema(minimum = "1", maximum = "100") @Nullable Integer weight) {
        Member member() {
            return new Member(
                    new DistributorId(Fields.required("distributorId", distributorId)),
                    weight == null ? 1 : weight);
        }
    }
}
