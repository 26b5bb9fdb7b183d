/** The system page over HTTP. */
@NullMarked
package io.huni.adapter.web.system;

import org.jspecify.annotations.NullMarked;
