/** Calls of Meta's Graph API: addresses, tokens, pace, errors and JSON. */
@NullMarked
package io.huni.adapter.meta.graph;

import org.jspecify.annotations.NullMarked;
