package io.huni.domain.assignment;

import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Folded;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which leads a rule is for. Each list that is not empty must hold something that the lead has.
 *
 * @param languages ISO 639-1 in small letters
 * @param services parts of the service's name, found with and without Turkish letters
 * @param phonePrefixes how a number begins, for example {@code +49}
 */
public record RuleConditions(
        Set<DistributorId> distributors,
        Set<LeadSource> sources,
        Set<String> languages,
        List<String> services,
        List<String> phonePrefixes) {
    private static final int MOST = 50;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final Pattern PREFIX = Pattern.compile("\\+[1-9]\\d{0,9}");

    public RuleConditions {
        distributors = Set.copyOf(distributors);
        sources = Set.copyOf(sources);
        languages =
                languages.stream()
                        .map(language -> language.strip().toLowerCase(Locale.ROOT))
                        .map(language -> shaped("languages", language, LANGUAGE))
                        .collect(Collectors.toUnmodifiableSet());
        services =
                few("services", services).stream()
                        .map(service -> Require.line("services", service, 80))
                        .toList();
        phonePrefixes =
                few("phonePrefixes", phonePrefixes).stream()
                        .map(prefix -> shaped("phonePrefixes", prefix.strip(), PREFIX))
                        .toList();
    }

    /** For every lead. */
    public static RuleConditions none() {
        return new RuleConditions(Set.of(), Set.of(), Set.of(), List.of(), List.of());
    }

    private static List<String> few(String field, List<String> values) {
        Require.between(field, values.size(), 0, MOST);
        return values;
    }

    private static String shaped(String field, String value, Pattern pattern) {
        if (!pattern.matcher(value).matches()) {
            throw new Refused(AssignmentErrorKey.CONDITION_MALFORMED, Map.of("value", value))
                    .at("/" + field);
        }
        return value;
    }

    public boolean match(LeadFacts lead) {
        return (distributors.isEmpty()
                        || lead.distributor().filter(distributors::contains).isPresent())
                && (sources.isEmpty() || sources.contains(lead.source()))
                && (languages.isEmpty() || lead.language().filter(languages::contains).isPresent())
                && (services.isEmpty() || names(lead.service()))
                && (phonePrefixes.isEmpty() || lead.phone().filter(this::begins).isPresent());
    }

    private boolean names(String service) {
        Folded folded = Folded.of(service);
        return services.stream().anyMatch(part -> folded.contains(Folded.of(part).value()));
    }

    private boolean begins(String phone) {
        return phonePrefixes.stream().anyMatch(phone::startsWith);
    }
}
