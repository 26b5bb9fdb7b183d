package io.huni.application.ranking;

import reactor.core.publisher.Mono;

/**
 * In-port for the program itself: learns the model anew when somebody has asked or a night is over.
 */
public interface TrainRanking {
    /** Takes minutes. False when nothing was due. What fails stands in the training. */
    Mono<Boolean> trainDue();
}
