package io.huni.application.ranking;

import io.huni.application.ranking.port.RankingModels;
import io.huni.application.ranking.port.Trainings;
import io.huni.domain.ranking.Training;
import io.huni.domain.ranking.TrainingId;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Trainings and the model in use, in memory. */
public final class InMemoryRanking implements Trainings, RankingModels {
    private final Map<TrainingId, Training> trainings = new LinkedHashMap<>();
    private final List<Training> saved = new ArrayList<>();
    private Optional<RankingModel> current = Optional.empty();

    /** Every state of every training, in the order in which they were saved. */
    List<Training> saved() {
        return List.copyOf(saved);
    }

    @Override
    public Mono<Training> open() {
        return Mono.fromSupplier(() -> openOne().orElse(null));
    }

    private Optional<Training> openOne() {
        return trainings.values().stream().filter(one -> one.state().isOpen()).findFirst();
    }

    @Override
    public Mono<Boolean> add(Training training) {
        return Mono.fromSupplier(
                () -> {
                    boolean free = openOne().isEmpty();
                    if (free) {
                        trainings.put(training.id(), training);
                    }
                    return free;
                });
    }

    @Override
    public Mono<Void> save(Training training) {
        return Mono.fromRunnable(
                () -> {
                    trainings.put(training.id(), training);
                    saved.add(training);
                });
    }

    @Override
    public Mono<List<Training>> latest(int most) {
        return Mono.fromSupplier(
                () ->
                        trainings.values().stream()
                                .sorted(
                                        Comparator.comparing(Training::askedAt)
                                                .thenComparing(one -> one.id().value().toString())
                                                .reversed())
                                .limit(most)
                                .toList());
    }

    @Override
    public Mono<Training> ofCurrentModel() {
        return Mono.fromSupplier(
                () -> current.map(model -> trainings.get(model.id())).orElse(null));
    }

    @Override
    public Mono<TrainingId> currentId() {
        return Mono.fromSupplier(() -> current.map(RankingModel::id).orElse(null));
    }

    @Override
    public Mono<RankingModel> current() {
        return Mono.fromSupplier(() -> current.orElse(null));
    }

    @Override
    public Mono<Void> use(RankingModel model) {
        return Mono.fromRunnable(() -> current = Optional.of(model));
    }
}
