/** What connections need from outside. */
@NullMarked
package io.huni.application.connection.port;

import org.jspecify.annotations.NullMarked;
