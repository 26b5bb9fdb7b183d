package io.huni.adapter.web.quality;

/** What a criterion asks of its subject, as the API names it. */
enum CheckKind {
    PRESENT,
    ONE_OF,
    CONTAINS,
    BETWEEN
}
