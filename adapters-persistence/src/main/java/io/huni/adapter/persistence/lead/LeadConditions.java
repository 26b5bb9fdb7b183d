package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.shared.Condition;
import io.huni.adapter.persistence.shared.Parameter;
import io.huni.application.lead.LeadFilter;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.SourceFileId;
import io.huni.domain.quality.Band;
import io.huni.domain.scoring.ScoreLevel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The filter of a list of leads as SQL. A single value is an equation, which keeps index order. */
final class LeadConditions {
    static final String REACHED = "greatest(lead_step(lead.status), lead.furthest) >= lead_step(?)";

    static final String LATE = "lead.late";

    static final String IN_TIME = "NOT lead.late";

    private static final String FOUND =
            "EXISTS (SELECT FROM lead_search s WHERE s.lead_id = lead.id AND %s)";

    /** Asked once for the whole list, whatever its plan. */
    private static final String OF_FILE = "lead.id = ANY ((SELECT leads_of_file(?))::uuid[])";

    private static final String OF_QUALITY =
            "EXISTS (SELECT FROM lead_quality q WHERE q.lead_id = lead.id AND (";

    private static final String IN_TRASH = "lead.deleted_at IS NOT NULL AND lead.purged_at IS NULL";

    /** As its index says it. */
    static final String OVERDUE =
            "(lead.late AND lead.status IN ('NEW', 'ASSIGNED') AND lead.answered_at IS NULL"
                    + " AND coalesce(lead.furthest, 1) < 2)";

    static final String NOT_OVERDUE = "NOT " + OVERDUE;

    private final List<Condition> conditions = new ArrayList<>();

    private LeadConditions() {}

    static List<Condition> of(LeadFilter filter) {
        Condition there = Condition.of(filter.deleted() ? IN_TRASH : "lead.deleted_at IS NULL");
        return Stream.concat(Stream.of(there), ofKept(filter).stream()).toList();
    }

    /** The same of leads that do not lie in the trash, wherever else they do. */
    static List<Condition> ofKept(LeadFilter filter) {
        LeadConditions all = new LeadConditions();
        filter.text().ifPresent(all::text);
        all.words("lead.status", filter.statuses());
        all.words("lead.source", filter.sources());
        all.ids(
                "lead.distributor_id",
                filter.distributors().stream().map(id -> id.value()).toList());
        all.ids("lead.team_id", filter.teams().stream().map(TeamId::value).toList());
        all.texts("lead.campaign_id", filter.origin().campaigns());
        all.texts("lead.form_id", filter.origin().forms());
        filter.origin().file().ifPresent(all::file);
        LeadMarks.of(filter).forEach(all::marks);
        all.assignees(filter);
        all.levels(filter.levels());
        all.bounds(filter);
        all.progress(filter.progress());
        all.bands("interest", filter.quality().interest());
        all.bands("fit", filter.quality().fit());
        filter.test()
                .ifPresent(
                        test ->
                                all.conditions.add(
                                        Condition.of("lead.test = ?", Parameter.of(test))));
        return List.copyOf(all.conditions);
    }

    private void text(String typed) {
        List<SearchText.Like> likes = SearchText.likes(typed);
        if (!likes.isEmpty()) {
            String sql =
                    likes.stream().map(SearchText.Like::sql).collect(Collectors.joining(" AND "));
            conditions.add(
                    new Condition(
                            FOUND.formatted(sql),
                            likes.stream().map(like -> Parameter.of(like.pattern())).toList()));
        }
    }

    private void words(String column, Collection<? extends Enum<?>> values) {
        texts(column, values.stream().map(Enum::name).toList());
    }

    private void texts(String column, Collection<String> values) {
        List<String> sorted = values.stream().sorted().toList();
        if (sorted.size() == 1) {
            conditions.add(Condition.of(column + " = ?", Parameter.of(sorted.getFirst())));
        } else if (!sorted.isEmpty()) {
            conditions.add(Condition.of(column + " = ANY (?)", Parameter.ofTexts(sorted)));
        }
    }

    private void file(SourceFileId file) {
        conditions.add(Condition.of(OF_FILE, Parameter.of(file.value())));
    }

    private void marks(List<String> any) {
        conditions.add(Condition.of(FOUND.formatted("s.marks && ?"), Parameter.ofTexts(any)));
    }

    private void ids(String column, List<UUID> ids) {
        if (ids.size() == 1) {
            conditions.add(Condition.of(column + " = ?", Parameter.of(ids.getFirst())));
        } else if (!ids.isEmpty()) {
            conditions.add(Condition.of(column + " = ANY (?)", Parameter.ofIds(ids)));
        }
    }

    private void assignees(LeadFilter filter) {
        List<UUID> users = filter.assignees().stream().map(UserId::value).toList();
        if (!filter.unassigned()) {
            ids("lead.assignee_id", users);
        } else if (users.isEmpty()) {
            conditions.add(Condition.of("lead.assignee_id IS NULL"));
        } else {
            conditions.add(
                    Condition.of(
                            "(lead.assignee_id IS NULL OR lead.assignee_id = ANY (?))",
                            Parameter.ofIds(users)));
        }
    }

    private void levels(Collection<ScoreLevel> levels) {
        if (!levels.isEmpty()) {
            conditions.add(
                    Condition.of(
                            levels.stream()
                                    .sorted()
                                    .map(LeadConditions::level)
                                    .collect(Collectors.joining(" OR ", "(", ")"))));
        }
    }

    /** Like levels: bounds in the text. */
    private void bands(String dimension, Collection<Band> bands) {
        if (!bands.isEmpty()) {
            conditions.add(
                    Condition.of(
                            bands.stream()
                                    .sorted()
                                    .map(
                                            band ->
                                                    "q.%s BETWEEN %d AND %d"
                                                            .formatted(
                                                                    dimension,
                                                                    band.from(),
                                                                    band.to()))
                                    .collect(Collectors.joining(" OR ", OF_QUALITY, "))"))));
        }
    }

    private static String level(ScoreLevel level) {
        String from = "lead.score_tenths >= " + level.fromTenths();
        return level.ordinal() == 0
                ? from
                : "(%s AND lead.score_tenths < %d)"
                        .formatted(from, ScoreLevel.values()[level.ordinal() - 1].fromTenths());
    }

    /** As the numbers count it; without parameters, for the sake of their indexes. */
    private void progress(LeadFilter.Progress progress) {
        progress.reached()
                .ifPresent(
                        step -> conditions.add(Condition.of(REACHED, Parameter.of(step.name()))));
        progress.late().ifPresent(late -> conditions.add(Condition.of(late ? LATE : IN_TIME)));
        progress.overdue()
                .ifPresent(
                        overdue -> conditions.add(Condition.of(overdue ? OVERDUE : NOT_OVERDUE)));
    }

    private void bounds(LeadFilter filter) {
        bound("lead.score_tenths >= ?", tenths(filter.scoreFrom(), RoundingMode.CEILING));
        bound("lead.score_tenths <= ?", tenths(filter.scoreTo(), RoundingMode.FLOOR));
        bound("lead.submitted_at >= ?", filter.createdFrom().map(Parameter::of));
        bound("lead.submitted_at < ?", filter.createdTo().map(Parameter::of));
    }

    private void bound(String sql, Optional<Parameter> parameter) {
        parameter.ifPresent(value -> conditions.add(Condition.of(sql, value)));
    }

    private static Optional<Parameter> tenths(Optional<BigDecimal> points, RoundingMode rounding) {
        return points.map(
                value ->
                        Parameter.of(
                                value.movePointRight(1)
                                        .setScale(0, rounding)
                                        .max(BigDecimal.valueOf(-1))
                                        .min(BigDecimal.valueOf(1001))
                                        .intValue()));
    }
}
