/** The WebSocket of open screens. */
@NullMarked
package io.huni.adapter.web.live;

import org.jspecify.annotations.NullMarked;
