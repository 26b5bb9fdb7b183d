package io.huni.adapter.web.connection;

import io.huni.application.connection.DiscoverPages;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;

/** The pages that a token opens. */
@Schema(name = "DiscoveredPages")
record PagesJson(List<Page> pages) {
    static PagesJson of(List<DiscoverPages.Page> pages) {
        return new PagesJson(pages.stream().map(Page::of).toList());
    }

    @Schema(name = "DiscoveredPage")
    record Page(
            @Schema(example = "104321987654321") String id,
            @Schema(example = "Nova Dent Clinic") String name,
            List<Form> forms) {

        static Page of(DiscoverPages.Page page) {
            return new Page(
                    page.id().value(),
                    page.name(),
                    page.forms().stream()
                            .map(
                                    form ->
                                            new Form(
                                                    form.id().value(),
                                                    form.name(),
                                                    form.status(),
                                                    form.leadsCount()))
                            .toList());
        }
    }

    @Schema(name = "DiscoveredForm")
    record Form(
            @Schema(example = "8801234567890123") String id,
            @Schema(example = "İmplant TR") String name,
            @Schema(example = "ACTIVE") String status,
            @Schema(example = "412") long leadsCount) {}
}
