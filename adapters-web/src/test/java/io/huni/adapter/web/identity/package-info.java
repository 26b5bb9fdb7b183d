/** The HTTP face as a client sees it. */
@NullMarked
package io.huni.adapter.web.identity;

import org.jspecify.annotations.NullMarked;
