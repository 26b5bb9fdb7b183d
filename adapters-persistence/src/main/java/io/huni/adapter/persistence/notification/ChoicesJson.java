package io.huni.adapter.persistence.notification;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.domain.notification.Choices;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.NotificationKind;

import tools.jackson.core.type.TypeReference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person has chosen, as it lies in the database. */
final class ChoicesJson {
    private ChoicesJson() {}

    static Map<String, List<String>> names(Choices choices) {
        Map<String, List<String>> names = new TreeMap<>();
        choices.said()
                .forEach(
                        (kind, channels) ->
                                names.put(
                                        kind.name(),
                                        channels.stream().map(Enum::name).sorted().toList()));
        return names;
    }

    /** Kinds and channels that a later release took away again are left out. */
    static Choices read(String json) {
        Map<String, List<String>> names =
                DatabaseJson.read(json, new TypeReference<Map<String, List<String>>>() {});
        return new Choices(
                Stream.of(NotificationKind.values())
                        .filter(kind -> names.containsKey(kind.name()))
                        .collect(
                                Collectors.toMap(
                                        kind -> kind,
                                        kind ->
                                                channels(
                                                        kind,
                                                        names.getOrDefault(
                                                                kind.name(), List.of())))));
    }

    private static Set<NotificationChannel> channels(
            NotificationKind kind, Collection<String> names) {
        return kind.channels().stream()
                .filter(channel -> names.contains(channel.name()))
                .collect(Collectors.toSet());
    }
}
