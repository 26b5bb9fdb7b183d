package io.huni.application.analytics;

import static io.huni.domain.lead.LeadStatus.ASSIGNED;
import static io.huni.domain.lead.LeadStatus.CONTACTED;
import static io.huni.domain.lead.LeadStatus.NEW;
import static io.huni.domain.scoring.ScoreLevel.GOOD;
import static io.huni.domain.scoring.ScoreLevel.LOW;
import static io.huni.domain.scoring.ScoreLevel.VERY_GOOD;
import static io.huni.domain.scoring.ScoreLevel.VERY_LOW;

import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadFilter.Progress;
import io.huni.application.lead.LeadQueries;
import io.huni.application.lead.LeadQueries.Listed;
import io.huni.application.lead.LeadQueries.Wanted;
import io.huni.application.lead.LeadSort;
import io.huni.application.shared.OneAnswer;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.scoring.ScoreGuide;
import io.huni.domain.scoring.ScoreLevel;
import io.huni.domain.scoring.ScoringMethod;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Mono;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

final class ScoreQueriesService implements ScoreQueries {
    private static final int BEST = 20;
    private static final int NEWEST = 5;
    private static final Set<LeadStatus> OPEN = Set.of(NEW, ASSIGNED, CONTACTED);
    private static final Set<ScoreLevel> EVERY_LEVEL = Set.of();

    private static final List<Wanted> RECOMMENDED =
            List.of(
                    new Wanted(
                            real(OPEN, EVERY_LEVEL, false, Progress.any()),
                            new LeadSort(LeadSort.Key.SCORE, true),
                            BEST),
                    newest(real(OPEN, Set.of(VERY_GOOD, GOOD), true, Progress.any())),
                    newest(real(Set.of(ASSIGNED), EVERY_LEVEL, false, Progress.stuck())),
                    newest(
                            real(
                                    Set.of(ASSIGNED, CONTACTED),
                                    Set.of(LOW, VERY_LOW),
                                    false,
                                    Progress.any())));

    private static final List<Wanted> WANTED =
            Stream.concat(
                            RECOMMENDED.stream(),
                            Arrays.stream(ScoreLevel.values())
                                    .map(
                                            level ->
                                                    new Wanted(
                                                            real(
                                                                    OPEN,
                                                                    Set.of(level),
                                                                    false,
                                                                    Progress.any()),
                                                            LeadSort.standard(),
                                                            0)))
                    .toList();

    private final LeadQueries leads;
    private final ScoringMethod method;
    private final OneAnswer<Asked, Dashboard> dashboards = new OneAnswer<>(this::dashboard);

    ScoreQueriesService(LeadQueries leads, ScoringMethod method) {
        this.leads = leads;
        this.method = method;
    }

    @Override
    public Mono<Dashboard> dashboard(Actor actor) {
        return Mono.fromSupplier(() -> asked(actor)).flatMap(dashboards::to);
    }

    private Mono<Dashboard> dashboard(Asked asked) {
        return leads.lists(asked.by(), WANTED).map(this::dashboard);
    }

    private static Asked asked(Actor actor) {
        actor.require(Right.ANALYTICS_READ);
        actor.require(Right.LEAD_READ);
        return new Asked(actor.visibility(Module.LEAD), actor);
    }

    private Dashboard dashboard(List<Listed> lists) {
        return new Dashboard(
                levels(lists.subList(RECOMMENDED.size(), lists.size())),
                lists.get(0),
                lists.get(1),
                lists.get(2),
                lists.get(3),
                ScoreGuide.of(method.weights()));
    }

    private static Map<ScoreLevel, Long> levels(List<Listed> lists) {
        Map<ScoreLevel, Long> levels = new EnumMap<>(ScoreLevel.class);
        for (ScoreLevel level : ScoreLevel.values()) {
            levels.put(level, lists.get(level.ordinal()).total());
        }
        return levels;
    }

    private static Wanted newest(LeadFilter filter) {
        return new Wanted(filter, LeadSort.standard(), NEWEST);
    }

    private static LeadFilter real(
            Set<LeadStatus> statuses,
            Set<ScoreLevel> levels,
            boolean unassigned,
            Progress progress) {
        return new LeadFilter(
                Optional.empty(),
                statuses,
                Set.of(),
                Set.of(),
                unassigned,
                Set.of(),
                levels,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(false),
                Set.of(),
                Set.of(),
                LeadFilter.Origin.any(),
                Map.of(),
                false,
                progress,
                LeadFilter.Quality.any());
    }

    /** Equal ones have equal answers, whoever asks first. */
    private record Asked(Visibility eyes, Actor by) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Asked asked && eyes.equals(asked.eyes);
        }

        @Override
        public int hashCode() {
            return eyes.hashCode();
        }
    }
}
