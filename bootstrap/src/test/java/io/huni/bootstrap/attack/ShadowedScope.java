package io.huni.bootstrap.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.tools.ToolProvider;

/**
 * The program without its own filter: the two classes that make conditions of a visibility are
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

    private ShadowedScope() {}

    static Path in(Path folder) {
        try {
            Path classes = Files.createDirectories(folder.resolve("classes"));
            Path leads = Files.writeString(folder.resolve("LeadScope.java"), LEADS);
            Path connections =
                    Files.writeString(folder.resolve("ConnectionFilter.java"), CONNECTIONS);
            compile(classes, List.of(leads.toString(), connections.toString()));
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
