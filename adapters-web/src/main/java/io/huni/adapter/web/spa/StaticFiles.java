package io.huni.adapter.web.spa;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files under {@code static/} of the class path, listed once: an address outside the list is
 * nothing, whatever dots it holds. Each is read and zipped when it is first asked for.
 */
final class StaticFiles {
    private static final String ROOT = "static/";

    private final Map<String, Mono<StaticFile>> files = new HashMap<>();

    StaticFiles() {
        try {
            for (Resource file : listed()) {
                path(file).ifPresent(path -> files.put(path, reading(path, file)));
            }
        } catch (FileNotFoundException none) {
            files.clear();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    /** Empty when there is no such file. */
    Mono<StaticFile> find(String path) {
        return files.getOrDefault(path, Mono.empty());
    }

    private static Resource[] listed() throws IOException {
        return new PathMatchingResourcePatternResolver(StaticFiles.class.getClassLoader())
                .getResources("classpath*:" + ROOT + "**");
    }

    private static Optional<String> path(Resource file) throws IOException {
        if (!file.isReadable()) {
            return Optional.empty();
        }
        String url = file.getURL().toString();
        int start = url.lastIndexOf("/" + ROOT);
        return start < 0 || url.endsWith("/")
                ? Optional.empty()
                : Optional.of(url.substring(start + ROOT.length()));
    }

    private static Mono<StaticFile> reading(String path, Resource file) {
        return Mono.fromCallable(() -> StaticFile.of(path, file.getContentAsByteArray()))
                .subscribeOn(Schedulers.boundedElastic())
                .cache();
    }
}
