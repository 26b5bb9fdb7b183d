package io.huni.application.connection;

import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.LeadForms;
import io.huni.application.connection.port.MetaAccess;
import io.huni.application.connection.port.MetaAccess.OpenedPage;
import io.huni.domain.connection.Credentials;
import io.huni.domain.connection.Secret;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;

import reactor.core.publisher.Mono;

import java.util.List;

final class DiscoverPagesService implements DiscoverPages {
    private static final int MOST_PAGES = 50;

    private final MetaAccess access;
    private final LeadForms leadForms;

    DiscoverPagesService(MetaAccess access, LeadForms leadForms) {
        this.access = access;
        this.leadForms = leadForms;
    }

    @Override
    public Mono<List<Page>> discover(Actor actor, Credentials credentials) {
        return ScopedConnections.permitted(actor, Right.CONNECTION_MANAGE)
                .thenMany(access.pages(credentials))
                .take(MOST_PAGES)
                .concatMap(page -> withForms(credentials, page))
                .collectList()
                .onErrorMap(GraphFailure.class, MetaRefusal::of);
    }

    /** A page whose forms the token does not open is shown without them. */
    private Mono<Page> withForms(Credentials credentials, OpenedPage page) {
        return leadForms
                .formsOf(forPage(credentials, page), page.id())
                .collectList()
                .onErrorReturn(GraphFailure.class, List.of())
                .map(forms -> new Page(page.id(), page.name(), forms));
    }

    private static Credentials forPage(Credentials credentials, OpenedPage page) {
        return page.pageToken()
                .map(token -> new Credentials(new Secret(token), credentials.appSecret()))
                .orElse(credentials);
    }
}
