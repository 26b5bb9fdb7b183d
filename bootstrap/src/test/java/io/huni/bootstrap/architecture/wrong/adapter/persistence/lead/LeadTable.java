package io.huni.bootstrap.architecture.wrong.adapter.persistence.lead;

/** A table in the open. */
public final class LeadTable {}
