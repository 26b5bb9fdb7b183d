package io.huni.application.live;

import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Visibility;

import java.util.List;
import java.util.Optional;

/**
 * Something that open screens want to know.
 *
 * @param seq rises with every event of the installation, in the order of commits
 * @param topics who listens to one of them gets it, for example {@code leads} and {@code lead:<id>}
 * @param module whose rights and scopes decide who may see it
 * @param keepers for what is gone: who may see a record of these has it still and hears nothing
 * @param data one JSON value
 * @param partnerData the same as a distributor may see it; without it no distributor hears of it
 */
public record LiveEvent(
        long seq,
        List<String> topics,
        String type,
        Module module,
        Owners owners,
        Optional<Owners> keepers,
        String data,
        Optional<String> partnerData) {
    public LiveEvent {
        topics = List.copyOf(topics);
    }

    public LiveEvent(
            long seq,
            List<String> topics,
            String type,
            Module module,
            Owners owners,
            Optional<Owners> keepers,
            String data) {
        this(seq, topics, type, module, owners, keepers, data, Optional.empty());
    }

    /** What is told of it to whom it is for. */
    LiveEvent asSeenBy(Visibility visibility) {
        return visibility instanceof Visibility.OfDistributor
                ? telling(partnerData.orElseThrow())
                : telling(data);
    }

    private LiveEvent telling(String told) {
        return new LiveEvent(seq, topics, type, module, owners, keepers, told, Optional.empty());
    }

    boolean isFor(Visibility visibility) {
        return concerns(visibility)
                && (partnerData.isPresent() || !(visibility instanceof Visibility.OfDistributor));
    }

    /** Whether it happened to a record that is seen so, whoever may hear what. */
    boolean concerns(Visibility visibility) {
        return visibility.covers(owners) && keepers.filter(visibility::covers).isEmpty();
    }
}
