package io.huni.application.imports;

import io.huni.application.imports.port.ImportRows;
import io.huni.application.imports.port.Imports;
import io.huni.application.imports.port.TabularFiles;

/** The out-ports of imports. */
public record ImportPorts(Imports imports, ImportRows rows, TabularFiles files) {}
