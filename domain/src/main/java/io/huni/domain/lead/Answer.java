package io.huni.domain.lead;

/** One question of a form with its answer; several values are joined by a comma. */
public record Answer(String key, String label, String value) {
    public boolean given() {
        return !value.isBlank();
    }
}
