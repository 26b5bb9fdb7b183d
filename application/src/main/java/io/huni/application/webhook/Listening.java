package io.huni.application.webhook;

/**
 * Whether anybody outside listens, as this node knows it: while nobody does, no event is queued for
 * them. An address that is new hears from the next look on, which a notification of the database
 * brings about.
 */
final class Listening {
    private volatile boolean somebody = true;

    boolean isSomebody() {
        return somebody;
    }

    void note(boolean found) {
        somebody = found;
    }
}
