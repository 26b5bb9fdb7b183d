/** What leads need from outside. */
@NullMarked
package io.huni.application.lead.port;

import org.jspecify.annotations.NullMarked;
