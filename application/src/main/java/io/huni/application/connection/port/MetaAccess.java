package io.huni.application.connection.port;

import io.huni.domain.connection.Credentials;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Out-port: tokens, pages, subscriptions, test leads and spending at Meta. Errors are {@link
 * GraphFailure}.
 */
public interface MetaAccess {
    Mono<TokenState> inspect(Credentials credentials);

    /** The pages that the token opens; each may bring its own page token. */
    Flux<OpenedPage> pages(Credentials credentials);

    /** The page's name and whether our app receives its {@code leadgen} webhooks. */
    Mono<PageState> page(Credentials credentials, MetaId page);

    /** Installs the app on the page for the field {@code leadgen}. */
    Mono<Void> subscribe(Credentials credentials, MetaId page);

    /** Makes a test lead; Meta allows one at a time per form, an earlier one is deleted first. */
    Mono<String> sendTestLead(Credentials credentials, MetaId form);

    /** What the ad account has spent today in its own currency and time zone. */
    Mono<BigDecimal> spentToday(Credentials credentials, MetaId adAccount);

    /**
     * @param expiresAt empty when it never expires
     */
    record TokenState(
            boolean valid,
            Optional<Instant> expiresAt,
            Set<String> permissions,
            Optional<String> kind) {}

    record OpenedPage(MetaId id, String name, Optional<String> pageToken) {}

    record PageState(MetaId id, String name, boolean subscribed) {}

    /** Permissions without which leads cannot be read, by Meta's names. */
    List<String> NEEDED =
            List.of(
                    "leads_retrieval",
                    "pages_manage_ads",
                    "pages_manage_metadata",
                    "pages_read_engagement",
                    "pages_show_list");
}
