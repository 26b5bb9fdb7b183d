package io.huni.adapter.persistence.mail;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.application.shared.Secrets;
import io.huni.domain.mail.MailFile;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** What goes with mails, as nobody reads it in the database. */
record SealedFiles(DatabaseClient client, Secrets secrets) {
    /** Sealed once, however many mails carry it. */
    Mono<Void> add(MailFile file) {
        return client.sql(MailStatements.HAS_FILE)
                .bind("id", file.id())
                .map(row -> row.get(0))
                .one()
                .hasElement()
                .filter(there -> !there)
                .flatMap(there -> sealed(file));
    }

    private Mono<Void> sealed(MailFile file) {
        return Mono.fromCallable(
                        () ->
                                secrets.seal(
                                        Base64.getEncoder().encodeToString(file.content()),
                                        owner(file.id())))
                .flatMap(closed -> add(file, closed));
    }

    private Mono<Void> add(MailFile file, byte[] closed) {
        return client.sql(MailStatements.ADD_FILE)
                .bind("id", file.id())
                .bind("name", file.name())
                .bind("type", file.type())
                .bind("content", closed)
                .then();
    }

    Mono<MailFile> find(UUID file) {
        return client.sql(MailStatements.FILE)
                .bind("id", file)
                .map(this::open)
                .one()
                .flatMap(Mono::justOrEmpty);
    }

    /** Empty when the key at hand does not open it. */
    private Optional<MailFile> open(Readable row) {
        UUID id = required(row, "id", UUID.class);
        try {
            String content = secrets.open(required(row, "content", byte[].class), owner(id));
            return Optional.of(
                    new MailFile(
                            id,
                            required(row, "name", String.class),
                            required(row, "type", String.class),
                            Base64.getDecoder().decode(content)));
        } catch (IllegalStateException anotherKey) {
            return Optional.empty();
        }
    }

    private static String owner(UUID file) {
        return "mail_file:" + file + ":content";
    }
}
