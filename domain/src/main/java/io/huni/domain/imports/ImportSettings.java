package io.huni.domain.imports;

import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Require;

import java.util.List;
import java.util.Optional;

/**
 * What holds for every row whose cells say nothing else.
 *
 * @param source what the leads are said to come from
 * @param tags put on every lead
 * @param assign whether the rules give new leads to people
 */
public record ImportSettings(
        Optional<DistributorId> distributor,
        Optional<UserId> assignee,
        LeadSource source,
        List<String> tags,
        DuplicatePolicy duplicates,
        DateOrder dateOrder,
        Optional<LeadStatus> status,
        boolean assign) {
    /** Longest tag, in characters. */
    public static final int LONGEST_TAG = 40;

    private static final int MOST_TAGS = 20;

    public ImportSettings {
        Require.between("tags", tags.size(), 0, MOST_TAGS);
        tags = tags.stream().map(tag -> Require.text("tags", tag, LONGEST_TAG)).distinct().toList();
    }

    /** What a file begins with. */
    public static ImportSettings standard(FileOrigin origin, DateOrder order) {
        return new ImportSettings(
                Optional.empty(),
                Optional.empty(),
                origin == FileOrigin.META ? LeadSource.META_FORM : LeadSource.IMPORT,
                List.of(),
                DuplicatePolicy.SKIP,
                order,
                Optional.empty(),
                true);
    }
}
