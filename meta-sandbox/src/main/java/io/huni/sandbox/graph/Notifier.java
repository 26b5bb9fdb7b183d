package io.huni.sandbox.graph;

import io.huni.sandbox.world.Lead;

import java.util.List;

/** Tells subscribers that leads have come in. */
@FunctionalInterface
public interface Notifier {
    void submitted(List<Lead> leads);
}
