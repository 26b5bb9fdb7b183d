package io.huni.application.live;

import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;

import java.util.List;

/**
 * Something that open screens want to know.
 *
 * @param seq rises with every event of the installation, in the order of commits
 * @param topics who listens to one of them gets it, for example {@code leads} and {@code lead:<id>}
 * @param module whose rights and scopes decide who may see it
 * @param data one JSON value
 */
public record LiveEvent(
        long seq, List<String> topics, String type, Module module, Owners owners, String data) {
    public LiveEvent {
        topics = List.copyOf(topics);
    }
}
