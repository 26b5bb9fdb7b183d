package io.huni.bootstrap.architecture.wrong.application.scoring.port;

import io.huni.bootstrap.architecture.wrong.application.lead.LeadManager;

/** An out-port of another feature, that goes round with it. */
public interface Scores {
    LeadManager manager();
}
