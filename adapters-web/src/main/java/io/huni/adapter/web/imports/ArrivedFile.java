package io.huni.adapter.web.imports;

import io.huni.adapter.web.shared.WebErrorKey;
import io.huni.domain.imports.ImportErrorKey;
import io.huni.domain.shared.Refused;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * The file of an upload, on disk as long as it is needed.
 *
 * @param name as the browser told it
 */
record ArrivedFile(String name, Path path) {
    /** In bytes. */
    static final long LARGEST = 50L * 1024 * 1024;

    private static final String PART = "file";

    /** Gives it to the work and deletes it, whatever comes of it. */
    static <T> Mono<T> with(ServerWebExchange exchange, Function<ArrivedFile, Mono<T>> work) {
        return part(exchange)
                .flatMap(
                        part ->
                                Mono.usingWhen(
                                        temporary(),
                                        path -> kept(part, path).flatMap(work),
                                        ArrivedFile::delete));
    }

    private static Mono<FilePart> part(ServerWebExchange exchange) {
        if (exchange.getRequest().getHeaders().getContentLength() > LARGEST + 64 * 1024) {
            return Mono.error(() -> new Refused(WebErrorKey.BODY_TOO_LARGE));
        }
        return exchange.getMultipartData()
                .flatMap(parts -> Mono.justOrEmpty(parts.getFirst(PART)))
                .filter(FilePart.class::isInstance)
                .cast(FilePart.class)
                .switchIfEmpty(Mono.error(() -> new Refused(ImportErrorKey.FILE_MISSING)));
    }

    private static Mono<Path> temporary() {
        return Mono.fromCallable(() -> Files.createTempFile("huni-import-", ".part"))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static Mono<ArrivedFile> kept(FilePart part, Path path) {
        AtomicLong size = new AtomicLong();
        Flux<DataBuffer> limited =
                part.content()
                        .doOnNext(
                                piece -> {
                                    if (size.addAndGet(piece.readableByteCount()) > LARGEST) {
                                        DataBufferUtils.release(piece);
                                        throw new Refused(WebErrorKey.BODY_TOO_LARGE);
                                    }
                                });
        return DataBufferUtils.write(limited, path)
                .then(Mono.fromSupplier(() -> new ArrivedFile(part.filename(), path)));
    }

    private static Mono<Void> delete(Path path) {
        return Mono.fromCallable(() -> Files.deleteIfExists(path))
                .subscribeOn(Schedulers.boundedElastic())
                .then();
    }

    /** By which a repeated upload is known. */
    Mono<String> hash() {
        return Mono.fromCallable(this::digest).subscribeOn(Schedulers.boundedElastic());
    }

    private String digest() throws IOException {
        MessageDigest sha = sha256();
        try (OutputStream digesting =
                new DigestOutputStream(OutputStream.nullOutputStream(), sha)) {
            Files.copy(path, digesting);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
