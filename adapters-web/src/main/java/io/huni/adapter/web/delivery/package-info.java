/** The webhook intake and the inbox screen. */
@NullMarked
package io.huni.adapter.web.delivery;

import org.jspecify.annotations.NullMarked;
