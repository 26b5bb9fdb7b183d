package io.huni.application.connection;

import io.huni.application.connection.FetchLeads.Result;

import java.util.Collection;

/** What a step of a run has brought. */
record Tally(int fetched, int created, int duplicate, int failed, int calls) {
    static Tally of(Collection<Result> results, int alreadyKnown) {
        int created = count(results, Result.Caught.class);
        int duplicate = count(results, Result.KnownAlready.class) + alreadyKnown;
        int all = results.size() + alreadyKnown;
        return new Tally(all, created, duplicate, all - created - duplicate, 0);
    }

    static Tally ofCalls(int calls) {
        return new Tally(0, 0, 0, 0, calls);
    }

    private static int count(Collection<Result> results, Class<? extends Result> kind) {
        return (int) results.stream().filter(kind::isInstance).count();
    }
}
