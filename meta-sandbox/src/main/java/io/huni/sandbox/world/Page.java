package io.huni.sandbox.world;

/** A Facebook page with its own token and ad account. */
public record Page(String id, String name, String token, String adAccountId) {}
