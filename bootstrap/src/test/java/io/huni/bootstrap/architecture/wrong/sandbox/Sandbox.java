package io.huni.bootstrap.architecture.wrong.sandbox;

import io.huni.bootstrap.architecture.wrong.domain.lead.ImpureLead;

/** Shares our mistakes. */
public final class Sandbox {
    private final ImpureLead lead = new ImpureLead();

    @Override
    public String toString() {
        return lead.toString();
    }
}
