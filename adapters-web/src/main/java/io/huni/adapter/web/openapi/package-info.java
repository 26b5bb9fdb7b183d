/** The API's description of itself. */
@NullMarked
package io.huni.adapter.web.openapi;

import org.jspecify.annotations.NullMarked;
