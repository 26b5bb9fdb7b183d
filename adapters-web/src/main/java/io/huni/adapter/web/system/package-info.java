/** The state of the installation over HTTP. */
@NullMarked
package io.huni.adapter.web.system;

import org.jspecify.annotations.NullMarked;
