package io.huni.domain.webhook;

/** Whether an address is told. */
public enum WebhookState {
    ACTIVE,
    /** What happens is kept for it until it goes on. */
    PAUSED,
    /**
     * Given up by the program; what happens meanwhile is not kept. A person may take it up again.
     */
    DISABLED
}
