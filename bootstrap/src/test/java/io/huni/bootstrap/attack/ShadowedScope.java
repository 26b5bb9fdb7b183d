package io.huni.bootstrap.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.tools.ToolProvider;

/**
 * The program without its own filter: the three classes that make conditions of a visibility are
 * shadowed by ones that make none. What row-level security is told stays.
 */
final class ShadowedScope {
    private static final String LEADS =
            """
            package io.huni.adapter.persistence.shared;

            public record LeadScope(String setting, java.util.List<Condition> conditions) {
                public static LeadScope of(io.huni.domain.identity.Visibility visibility) {
                    return new LeadScope(ScopeSetting.of(visibility), java.util.List.of());
                }
            }
            """;

    private static final String CONNECTIONS =
            """
            package io.huni.adapter.persistence.connection;

            final class ConnectionFilter {
                static String of(io.huni.domain.identity.Visibility visibility) {
                    return "true";
                }
            }
            """;

    private static final String OFFERS =
            """
            package io.huni.adapter.persistence.offer;

            final class OfferScope {
                static java.util.List<io.huni.adapter.persistence.shared.Condition> of(
                        io.huni.domain.identity.Visibility visibility) {
                    return java.util.List.of();
                }

                static java.util.Optional<java.util.UUID> distributor(
                        io.huni.domain.identity.Visibility visibility) {
                    return visibility
                                    instanceof io.huni.domain.identity.Visibility.OfDistributor(var id)
                            ? java.util.Optional.of(id.value())
                            : java.util.Optional.empty();
                }
            }
            """;

    private ShadowedScope() {}

    static Path in(Path folder) {
        try {
            Path classes = Files.createDirectories(folder.resolve("classes"));
            Path leads = Files.writeString(folder.resolve("LeadScope.java"), LEADS);
            Path connections =
                    Files.writeString(folder.resolve("ConnectionFilter.java"), CONNECTIONS);
            Path offers = Files.writeString(folder.resolve("OfferScope.java"), OFFERS);
            compile(classes, List.of(leads.toString(), connections.toString(), offers.toString()));
            return classes;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static void compile(Path classes, List<String> sources) {
        List<String> arguments =
                new java.util.ArrayList<>(
                        List.of(
                                "-d", classes.toString(),
                                "-cp", System.getProperty("java.class.path")));
        arguments.addAll(sources);
        int failed =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, arguments.toArray(String[]::new));
        if (failed != 0) {
            throw new IllegalStateException("The shadow does not compile");
        }
    }
}
