package io.huni.bootstrap.architecture.wrong.domain.scoring;

import io.huni.bootstrap.architecture.wrong.domain.lead.ImpureLead;

/** Goes round with the lead, and no catalogue knows that it uses leads. */
public final class CyclicScore {
    public Class<?> of() {
        return ImpureLead.class;
    }
}
