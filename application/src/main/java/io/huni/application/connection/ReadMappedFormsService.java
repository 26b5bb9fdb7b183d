package io.huni.application.connection;

import io.huni.application.connection.port.Forms;
import io.huni.application.connection.port.Forms.Mapped;
import io.huni.application.lead.ReadLeadsAnew;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;

final class ReadMappedFormsService implements ReadMappedForms {
    private static final Logger LOG = LoggerFactory.getLogger(ReadMappedFormsService.class);

    private final Forms forms;
    private final ReadLeadsAnew readLeadsAnew;

    ReadMappedFormsService(Forms forms, ReadLeadsAnew readLeadsAnew) {
        this.forms = forms;
        this.readLeadsAnew = readLeadsAnew;
    }

    @Override
    public Mono<Void> read() {
        return forms.mapped()
                .flatMapIterable(mapped -> mapped)
                .concatMap(this::read)
                .then()
                .doOnError(failure -> LOG.warn("No form could be read anew", failure))
                .onErrorComplete();
    }

    private Mono<Void> read(Mapped mapped) {
        return forms.find(mapped.form())
                .flatMap(known -> readLeadsAnew.readAnew(known.id(), known.mapping()))
                .then(Mono.defer(() -> forms.readAnew(mapped)))
                .doOnError(failure -> LOG.warn("Form {} waits", mapped.form().value(), failure))
                .onErrorComplete();
    }
}
