package io.huni.adapter.web.notification;

import io.huni.application.notification.KeepNotificationPreferences;
import io.huni.domain.identity.Actor;
import io.huni.domain.notification.NotificationPreferences;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

/** What one wants to hear of, how and when. */
@RestController
@RequestMapping("/api/v1/notifications/preferences")
@Tag(name = "notification")
final class PreferenceController {
    private final KeepNotificationPreferences preferences;

    PreferenceController(KeepNotificationPreferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping
    @Operation(
            operationId = "readNotificationPreferences",
            summary = "What I want to hear of, how and when")
    Mono<PreferencesJson> readNotificationPreferences(Actor.Person actor) {
        return preferences.of(actor).flatMap(found -> shown(found, actor));
    }

    @PutMapping
    @Operation(
            operationId = "saveNotificationPreferences",
            summary = "Say what I want to hear of; kinds that are absent come as is usual")
    Mono<PreferencesJson> saveNotificationPreferences(
            @RequestBody PreferenceForms.Wishes form, Actor.Person actor) {
        return Mono.defer(() -> preferences.save(actor, form.preferences(), form.telephone()))
                .flatMap(saved -> shown(saved, actor));
    }

    private Mono<PreferencesJson> shown(NotificationPreferences found, Actor.Person actor) {
        return preferences.ways().map(ways -> PreferencesJson.of(found, actor.role(), ways));
    }
}
