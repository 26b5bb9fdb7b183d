package io.huni.domain.lead;

/** How a call went, by the one who made it. */
public enum CallResult {
    TALKED,
    NOT_REACHED,
    BUSY,
    CALL_BACK,
    WRONG_NUMBER
}
