/** Connections to Meta over HTTP, with every fault in words. */
@NullMarked
package io.huni.adapter.web.connection;

import org.jspecify.annotations.NullMarked;
