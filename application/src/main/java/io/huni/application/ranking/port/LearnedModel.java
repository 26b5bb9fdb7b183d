package io.huni.application.ranking.port;

/**
 * What a learner has learned, as bytes that only it reads. Two are the same only when they are the
 * same object.
 */
public record LearnedModel(byte[] bytes) {
    public LearnedModel {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
