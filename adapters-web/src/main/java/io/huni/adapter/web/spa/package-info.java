/** The files of the SPA. */
@NullMarked
package io.huni.adapter.web.spa;

import org.jspecify.annotations.NullMarked;
