package io.huni.adapter.web.table;

import io.huni.adapter.web.table.TableFiles.Look;
import io.huni.application.shared.Table;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.Language;

import org.springframework.util.MultiValueMap;

import reactor.core.publisher.Mono;

/** Tables that an address asks for, to be made when nobody calls. */
public interface SearchedTables {
    /**
     * Refuses what the address itself would be refused for.
     *
     * @param search its parameters, the format among them
     * @param asked what the audit trail shall say of it
     */
    SearchedTable read(MultiValueMap<String, String> search, String asked);

    /** One of them. */
    interface SearchedTable {
        Look look(Language language);

        /** In the scope of this actor. */
        Mono<Table> open(Actor actor);
    }
}
