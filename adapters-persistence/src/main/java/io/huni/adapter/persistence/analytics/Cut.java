package io.huni.adapter.persistence.analytics;

import io.huni.adapter.persistence.shared.Condition;
import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.adapter.persistence.shared.Parameter;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.analytics.NumbersFilter;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.DistributorId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which of the kept rows answer a question: the coarsest that tell apart what scope, filter and
 * question ask for.
 *
 * @param setting what row-level security is told
 * @param conditions on rows that are called {@code lead}
 */
record Cut(String setting, String kind, Conditions conditions) {
    private static final String FINEST = "FINEST";

    /** Behind the scope and the slices. */
    private static final int FIRST = 9;

    static Cut of(Visibility visibility, NumbersFilter filter, Told... told) {
        LeadScope scope = LeadScope.of(visibility);
        Set<Told> all = EnumSet.noneOf(Told.class);
        all.addAll(List.of(told));
        all.addAll(toldBy(visibility));
        all.addAll(toldBy(filter));
        return new Cut(
                scope.setting(),
                kind(all),
                new Conditions(scope.conditions()).and(conditions(filter)));
    }

    /** A statement with {@code KIND} and {@code CUT}, behind the wall and with its conditions. */
    String sql(String statement) {
        return Wall.around(statement.replace("KIND", kind).replace("CUT", conditions.sql(FIRST)));
    }

    List<Object> values(List<Object> slices) {
        List<Object> values = new ArrayList<>();
        values.add(setting);
        values.addAll(slices);
        values.addAll(conditions.values());
        return values;
    }

    private static String kind(Set<Told> told) {
        return switch (told.size()) {
            case 0 -> "ALL";
            case 1 -> told.iterator().next().name();
            default -> FINEST;
        };
    }

    private static Set<Told> toldBy(Visibility visibility) {
        return switch (visibility) {
            case Visibility.Everything all -> Set.of();
            case Visibility.OfDistributor one -> Set.of(Told.DISTRIBUTOR);
            case Visibility.OfTeam one -> Set.of(Told.TEAM);
            case Visibility.OfAssignee one -> Set.of(Told.PERSON);
            case Visibility.Nothing none -> Set.of();
        };
    }

    private static Set<Told> toldBy(NumbersFilter filter) {
        Set<Told> told = EnumSet.noneOf(Told.class);
        asked(told, Told.DISTRIBUTOR, filter.distributors());
        asked(told, Told.TEAM, filter.teams());
        asked(told, Told.PERSON, filter.people());
        asked(told, Told.CAMPAIGN, filter.campaigns());
        return told;
    }

    private static void asked(Set<Told> told, Told one, Set<?> values) {
        if (!values.isEmpty()) {
            told.add(one);
        }
    }

    private static List<Condition> conditions(NumbersFilter filter) {
        List<Condition> all = new ArrayList<>();
        ids(
                all,
                "distributor_id",
                filter.distributors().stream().map(DistributorId::value).toList());
        ids(all, "team_id", filter.teams().stream().map(TeamId::value).toList());
        ids(all, "assignee_id", filter.people().stream().map(UserId::value).toList());
        texts(all, "source", filter.sources().stream().map(Enum::name).toList());
        texts(all, "campaign_id", filter.campaigns());
        return all;
    }

    private static void ids(List<Condition> all, String column, List<UUID> ids) {
        if (!ids.isEmpty()) {
            all.add(Condition.of("lead." + column + " = ANY (?)", Parameter.ofIds(ids)));
        }
    }

    private static void texts(List<Condition> all, String column, Collection<String> texts) {
        if (!texts.isEmpty()) {
            all.add(Condition.of("lead." + column + " = ANY (?)", Parameter.ofTexts(texts)));
        }
    }

    /** What rows tell apart beside the source. */
    enum Told {
        DISTRIBUTOR,
        TEAM,
        PERSON,
        CAMPAIGN
    }
}
