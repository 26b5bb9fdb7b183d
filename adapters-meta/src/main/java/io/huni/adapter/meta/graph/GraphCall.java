package io.huni.adapter.meta.graph;

import io.huni.domain.connection.FaultKey;

import org.springframework.http.HttpMethod;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One request.
 *
 * @param path behind the version, for example {@code 1234/leads}; ids in it are digits
 * @param missing the fault to tell when Meta says that what the call is about is not there
 * @param about parameters of that fault
 */
public record GraphCall(
        HttpMethod method,
        String path,
        Map<String, String> query,
        FaultKey missing,
        Map<String, String> about) {
    public GraphCall {
        query = new LinkedHashMap<>(query);
        about = Map.copyOf(about);
    }

    public static GraphCall get(String path, FaultKey missing, Map<String, String> about) {
        return new GraphCall(HttpMethod.GET, path, Map.of(), missing, about);
    }

    public static GraphCall post(String path, FaultKey missing, Map<String, String> about) {
        return new GraphCall(HttpMethod.POST, path, Map.of(), missing, about);
    }

    public static GraphCall delete(String path, FaultKey missing, Map<String, String> about) {
        return new GraphCall(HttpMethod.DELETE, path, Map.of(), missing, about);
    }

    public GraphCall with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(query);
        more.put(name, value);
        return new GraphCall(method, path, more, missing, about);
    }
}
