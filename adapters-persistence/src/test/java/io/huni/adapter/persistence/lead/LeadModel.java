package io.huni.adapter.persistence.lead;

import static io.huni.application.quality.JudgedLeads.judged;

import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadSort;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.Lead;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Folded;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a list of leads holds by the words of the domain, for few leads and without a database.
 *
 * @param own people of a distributor; all others are the house's, whom no distributor finds
 */
record LeadModel(List<Lead> leads, Map<UserId, DistributorId> own) {
    /** In the order of the Turkish alphabet. */
    static final List<String> NAMES =
            List.of(
                    "Ali Veli",
                    "Çağla Öztürk",
                    "Ilgın Aksoy",
                    "İpek Işık",
                    "Şule Kaya",
                    "Zehra Ünlü");

    List<String> expected(Visibility reader, LeadFilter filter, LeadSort sort) {
        Comparator<Lead> rising = key(sort.key()).thenComparing(LeadModel::id);
        return leads.stream()
                .filter(lead -> reader.covers(lead.owners()))
                .filter(lead -> matches(lead, filter, reader))
                .sorted(sort.descending() ? rising.reversed() : rising)
                .map(LeadModel::id)
                .toList();
    }

    private static Comparator<Lead> key(LeadSort.Key key) {
        return switch (key) {
            case SUBMITTED_AT -> Comparator.comparing(Lead::submittedAt);
            case CREATED_AT -> Comparator.comparing(Lead::capturedAt);
            case SCORE -> Comparator.comparingInt(lead -> lead.score().tenths());
            case NAME -> Comparator.comparingInt(lead -> NAMES.indexOf(name(lead)));
            case INTEREST ->
                    Comparator.comparingInt(lead -> judged(lead).interest().score().orElse(-1));
            case FIT -> Comparator.comparingInt(lead -> judged(lead).fit().score().orElse(-1));
        };
    }

    private boolean matches(Lead lead, LeadFilter filter, Visibility reader) {
        return filter.text().map(typed -> isFound(lead, typed)).orElse(true)
                && isOneOf(filter.statuses(), lead.status())
                && isOneOf(filter.sources(), lead.source())
                && isOneOf(filter.levels(), lead.score().level())
                && (filter.distributors().isEmpty()
                        || lead.distributor().filter(filter.distributors()::contains).isPresent())
                && isAssigned(lead, filter, reader)
                && filter.scoreFrom()
                        .map(from -> lead.score().points().compareTo(from) >= 0)
                        .orElse(true)
                && filter.scoreTo().map(to -> lead.score().points().compareTo(to) <= 0).orElse(true)
                && filter.createdFrom().map(from -> !lead.submittedAt().isBefore(from)).orElse(true)
                && filter.createdTo().map(to -> lead.submittedAt().isBefore(to)).orElse(true)
                && filter.test().map(test -> test == lead.test()).orElse(true);
    }

    private static boolean isFound(Lead lead, String typed) {
        Folded name = Folded.of(name(lead));
        return List.of(Folded.of(typed).value().split(" ")).stream().allMatch(name::contains);
    }

    private static <T> boolean isOneOf(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    private boolean isAssigned(Lead lead, LeadFilter filter, Visibility reader) {
        if (filter.assignees().isEmpty() && !filter.unassigned()) {
            return true;
        }
        return lead.assignee()
                .map(person -> filter.assignees().contains(person) && isShown(person, reader))
                .orElse(filter.unassigned());
    }

    private boolean isShown(UserId person, Visibility reader) {
        return !(reader instanceof Visibility.OfDistributor(var distributor))
                || distributor.equals(own.get(person));
    }

    private static String name(Lead lead) {
        return lead.contact().fullName().orElseThrow().value();
    }

    private static String id(Lead lead) {
        return lead.id().value().toString();
    }
}
