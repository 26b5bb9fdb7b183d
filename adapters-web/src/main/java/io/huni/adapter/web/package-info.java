/** The HTTP face: REST, WebSocket, security, OpenAPI and the SPA's files. */
@NullMarked
package io.huni.adapter.web;

import org.jspecify.annotations.NullMarked;
