/** Rules that assign leads, and when people work, over HTTP. */
@NullMarked
package io.huni.adapter.web.assignment;

import org.jspecify.annotations.NullMarked;
