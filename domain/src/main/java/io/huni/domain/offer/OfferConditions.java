package io.huni.domain.offer;

import io.huni.domain.assignment.RuleConditions;
import io.huni.domain.shared.Require;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which leads a rule offers. Each list that is not empty must hold something that the lead has.
 *
 * @param common what rules that assign leads ask, too
 * @param forms Meta's ids
 * @param campaigns Meta's ids
 */
public record OfferConditions(RuleConditions common, Set<String> forms, Set<String> campaigns) {
    private static final int MOST = 50;

    public OfferConditions {
        forms = few("forms", forms);
        campaigns = few("campaigns", campaigns);
    }

    private static Set<String> few(String field, Set<String> values) {
        Require.between(field, values.size(), 0, MOST);
        return values.stream()
                .map(value -> Require.text(field, value, 80))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean match(OfferableLead lead) {
        return common.match(lead.facts())
                && (forms.isEmpty() || lead.form().filter(forms::contains).isPresent())
                && (campaigns.isEmpty() || lead.campaign().filter(campaigns::contains).isPresent());
    }
}
