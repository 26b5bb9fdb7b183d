package io.huni.adapter.web.spa;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * A file of the SPA, ready to be sent.
 *
 * @param zipped by gzip; the plain bytes again where that saves nothing
 * @param hashed its name changes with its content
 */
@SuppressWarnings("ArrayRecordComponent")
record StaticFile(String path, byte[] plain, byte[] zipped, MediaType type, boolean hashed) {
    private static final Pattern HASHED =
            Pattern.compile("/assets/.+[-.][A-Za-z0-9_-]{8,}\\.[a-z0-9]+");
    private static final Set<String> PACKED = Set.of("woff2", "png", "jpg", "webp", "gz", "br");
    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    static StaticFile of(String path, byte[] content) {
        return new StaticFile(
                path,
                content,
                PACKED.contains(ending(path)) ? content : zip(content),
                type(path),
                HASHED.matcher(path).matches());
    }

    boolean isZipped() {
        return zipped.length < plain.length;
    }

    CacheControl caching() {
        return hashed ? FOREVER : CacheControl.noCache();
    }

    private static MediaType type(String path) {
        return switch (ending(path)) {
            case "js", "mjs" -> MediaType.parseMediaType("text/javascript;charset=UTF-8");
            case "css" -> MediaType.parseMediaType("text/css;charset=UTF-8");
            case "woff2" -> MediaType.parseMediaType("font/woff2");
            case "webmanifest" -> MediaType.parseMediaType("application/manifest+json");
            default ->
                    MediaTypeFactory.getMediaType(path).orElse(MediaType.APPLICATION_OCTET_STREAM);
        };
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static byte[] zip(byte[] content) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream(content.length / 2 + 64);
        try (GZIPOutputStream stream = new GZIPOutputStream(zipped)) {
            stream.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return zipped.size() < content.length ? zipped.toByteArray() : content;
    }
}
