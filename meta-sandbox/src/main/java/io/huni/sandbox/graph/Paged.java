package io.huni.sandbox.graph;

import io.netty.handler.codec.http.QueryStringEncoder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page of a list. Cursors stand on the last page too; only a missing {@code next} means the end.
 */
final class Paged {
    private Paged() {}

    static Map<String, Object> of(
            Question question, List<?> data, String before, String after, boolean more) {
        Map<String, Object> paging = new LinkedHashMap<>();
        if (!data.isEmpty()) {
            paging.put("cursors", Map.of("before", before, "after", after));
        }
        if (more) {
            paging.put("next", next(question, after));
        }
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("data", data);
        if (!paging.isEmpty()) {
            page.put("paging", paging);
        }
        return page;
    }

    private static String next(Question question, String after) {
        QueryStringEncoder encoder =
                new QueryStringEncoder(question.base() + String.join("/", question.path()));
        question.parameters()
                .forEach(
                        (name, value) -> {
                            if (!"after".equals(name)) {
                                encoder.addParam(name, value);
                            }
                        });
        encoder.addParam("after", after);
        return encoder.toString();
    }
}
