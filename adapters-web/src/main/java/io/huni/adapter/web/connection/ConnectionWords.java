package io.huni.adapter.web.connection;

import io.huni.adapter.web.shared.FaultJson;
import io.huni.adapter.web.shared.Texts;
import io.huni.application.connection.ConnectionView;
import io.huni.application.connection.RunView;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.shared.Language;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

/** Writes connections and runs with their faults in the caller's language. */
@Component
final class ConnectionWords {
    private static final List<String> VERBS =
            List.of(
                    "read",
                    "change",
                    "delete",
                    "test",
                    "sync",
                    "cancel",
                    "map",
                    "subscribe",
                    "testLead");

    private final Texts texts;

    ConnectionWords(Texts texts) {
        this.texts = texts;
    }

    ConnectionJson connection(ConnectionView view, Actor actor, Language language) {
        return ConnectionJson.of(
                view,
                view.problem().map(fault -> FaultJson.of(fault, texts, language)),
                actor.may(Right.CONNECTION_MANAGE) ? VERBS : VERBS.subList(0, 1));
    }

    RunJson run(RunView view, Language language) {
        return RunJson.of(
                view,
                view.error().map(fault -> FaultJson.of(fault, texts, language)),
                Instant.now());
    }
}
