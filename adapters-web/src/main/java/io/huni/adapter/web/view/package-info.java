/** Saved views over HTTP. */
@NullMarked
package io.huni.adapter.web.view;

import org.jspecify.annotations.NullMarked;
