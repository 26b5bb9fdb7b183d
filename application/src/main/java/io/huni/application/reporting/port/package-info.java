/** What reports need from outside. */
@NullMarked
package io.huni.application.reporting.port;

import org.jspecify.annotations.NullMarked;
