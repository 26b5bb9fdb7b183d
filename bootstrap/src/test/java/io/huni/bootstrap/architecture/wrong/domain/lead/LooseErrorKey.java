package io.huni.bootstrap.architecture.wrong.domain.lead;

import io.huni.domain.shared.ErrorKey;

/** A key that no list can find. */
public final class LooseErrorKey implements ErrorKey {
    @Override
    public String key() {
        return "loose";
    }

    @Override
    public Kind kind() {
        return Kind.RULE;
    }
}
