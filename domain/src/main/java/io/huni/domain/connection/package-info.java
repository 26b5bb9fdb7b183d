/** A distributor's access to a Meta page with its forms. */
@NullMarked
package io.huni.domain.connection;

import org.jspecify.annotations.NullMarked;
