/** What imports need from outside. */
@NullMarked
package io.huni.application.imports.port;

import org.jspecify.annotations.NullMarked;
