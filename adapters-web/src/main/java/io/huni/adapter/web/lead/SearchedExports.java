package io.huni.adapter.web.lead;

import io.huni.adapter.web.shared.QueryParameters;
import io.huni.adapter.web.table.SearchedTables;
import io.huni.adapter.web.table.TableFiles.Look;
import io.huni.application.lead.ExportLeads;
import io.huni.application.shared.Table;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.Language;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import reactor.core.publisher.Mono;

import java.util.List;

/** Exports of leads by the address that asks for them. */
@Component
final class SearchedExports implements SearchedTables {
    private final ExportLeads exportLeads;

    SearchedExports(ExportLeads exportLeads) {
        this.exportLeads = exportLeads;
    }

    @Override
    public SearchedTable read(MultiValueMap<String, String> search, String asked) {
        ExportWish wish = ExportWish.of(new QueryParameters(search), List.of(MediaType.ALL));
        return new SearchedTable() {
            @Override
            public Look look(Language language) {
                return wish.look(language);
            }

            @Override
            public Mono<Table> open(Actor actor) {
                return exportLeads.export(wish.command(actor, asked));
            }
        };
    }
}
