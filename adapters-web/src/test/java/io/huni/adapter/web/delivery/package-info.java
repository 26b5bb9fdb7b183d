/** The HTTP face as a client sees it. */
@NullMarked
package io.huni.adapter.web.delivery;

import org.jspecify.annotations.NullMarked;
