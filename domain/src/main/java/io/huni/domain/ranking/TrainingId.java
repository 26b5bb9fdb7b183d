package io.huni.domain.ranking;

import java.util.UUID;

/** Id of a training and of the model that came of it. */
public record TrainingId(UUID value) {}
