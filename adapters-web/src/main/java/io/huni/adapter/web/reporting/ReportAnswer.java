package io.huni.adapter.web.reporting;

import io.huni.adapter.web.shared.ContentPolicy;
import io.huni.application.reporting.ReportFile;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Answers with a file. A page may show its own style element and do nothing else. */
final class ReportAnswer {
    private static final String BEGIN = "<style>";
    private static final String END = "</style>";

    private ReportAnswer() {}

    static ResponseEntity<byte[]> of(ReportFile file) {
        MediaType type = MediaType.parseMediaType(file.type());
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok()
                        .contentType(type)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename(file.name())
                                        .build()
                                        .toString());
        if (type.isCompatibleWith(MediaType.TEXT_HTML)) {
            answer.header(ContentPolicy.HEADER, ContentPolicy.ofDocument(styleHash(file)));
        }
        return answer.body(file.content());
    }

    private static String styleHash(ReportFile file) {
        String page = new String(file.content(), StandardCharsets.UTF_8);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String style = page.substring(begin, page.indexOf(END, begin));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
