package io.huni.domain.notification;

import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A person with what that person wants to hear of. */
public record Reader(User user, NotificationPreferences preferences) {
    /**
     * Who hears of what. Of several occasions of one event a person hears the first that concerns
     * the person.
     */
    public static List<Notification> told(List<Reader> readers, List<Occasion> occasions) {
        Map<UserId, DistributorId> partners = partners(readers);
        List<Notification> all = new ArrayList<>();
        for (Reader reader : readers) {
            Set<UUID> known = new HashSet<>();
            occasions.stream()
                    .filter(occasion -> reader.mayKnowOf(occasion, partners))
                    .flatMap(occasion -> reader.hears(occasion).stream())
                    .filter(one -> known.add(one.occasion().event()))
                    .forEach(all::add);
        }
        return all;
    }

    private static Map<UserId, DistributorId> partners(List<Reader> readers) {
        Map<UserId, DistributorId> partners = new HashMap<>();
        readers.forEach(
                reader ->
                        reader.user()
                                .distributor()
                                .ifPresent(own -> partners.put(reader.id(), own)));
        return partners;
    }

    /** What the house says to itself is not for a distributor's people. */
    private boolean mayKnowOf(Occasion occasion, Map<UserId, DistributorId> partners) {
        return occasion.kind() != NotificationKind.LEAD_NOTE
                || user.distributor()
                        .map(own -> occasion.by().map(partners::get).filter(own::equals))
                        .map(Optional::isPresent)
                        .orElse(true);
    }

    private Optional<Notification> hears(Occasion occasion) {
        return Stream.of(occasion)
                .filter(one -> user.active() && !one.by().equals(Optional.of(id())))
                .filter(one -> one.audience().has(user.asActor()))
                .map(one -> new Notification(id(), one, channels(one.kind())))
                .filter(one -> !one.channels().isEmpty())
                .findFirst();
    }

    private Set<NotificationChannel> channels(NotificationKind kind) {
        return preferences.choices().channels(kind, user.role());
    }

    public UserId id() {
        return user.id();
    }
}
