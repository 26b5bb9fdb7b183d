/** Jobs over HTTP. */
@NullMarked
package io.huni.adapter.web.job;

import org.jspecify.annotations.NullMarked;
