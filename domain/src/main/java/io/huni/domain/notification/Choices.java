package io.huni.domain.notification;

import io.huni.domain.identity.Role;
import io.huni.domain.shared.Refused;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * On which ways a person wants to hear of what.
 *
 * @param said the kinds that the person has decided about; the others come as is usual
 */
public record Choices(Map<NotificationKind, Set<NotificationChannel>> said) {
    public Choices {
        Map<NotificationKind, Set<NotificationChannel>> copy =
                new EnumMap<>(NotificationKind.class);
        said.forEach((kind, channels) -> copy.put(kind, fitting(kind, channels)));
        said = Collections.unmodifiableMap(copy);
    }

    private static Set<NotificationChannel> fitting(
            NotificationKind kind, Set<NotificationChannel> channels) {
        channels.stream()
                .filter(channel -> !kind.channels().contains(channel))
                .findFirst()
                .ifPresent(
                        channel -> {
                            throw new Refused(
                                            NotificationErrorKey.CHANNEL_UNFIT,
                                            Map.of("kind", kind.name(), "channel", channel.name()))
                                    .at("/choices");
                        });
        Set<NotificationChannel> copy = EnumSet.noneOf(NotificationChannel.class);
        copy.addAll(channels);
        return Collections.unmodifiableSet(copy);
    }

    /** Nothing is decided yet. */
    public static Choices usual() {
        return new Choices(Map.of());
    }

    /**
     * On which ways somebody with the role hears of the kind; on none if it is not for the role.
     */
    public Set<NotificationChannel> channels(NotificationKind kind, Role role) {
        return kind.concerns(role)
                ? Optional.ofNullable(said.get(kind)).orElseGet(() -> kind.usual(role))
                : Set.of();
    }

    /** Without those that say what is usual for the role, so that they go along with it. */
    public Choices unusual(Role role) {
        Map<NotificationKind, Set<NotificationChannel>> left =
                new EnumMap<>(NotificationKind.class);
        said.forEach(
                (kind, channels) -> {
                    if (!channels.equals(kind.usual(role))) {
                        left.put(kind, channels);
                    }
                });
        return new Choices(left);
    }
}
