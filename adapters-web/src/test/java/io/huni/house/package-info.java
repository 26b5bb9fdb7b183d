/**
 * The HTTP face over the real use cases and the fakes of their out-ports; apart from the face's own
 * package, which is scanned as a whole.
 */
@NullMarked
package io.huni.house;

import org.jspecify.annotations.NullMarked;
