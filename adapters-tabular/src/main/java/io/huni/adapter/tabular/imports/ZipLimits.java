package io.huni.adapter.tabular.imports;

import io.huni.domain.imports.ImportErrorKey;
import io.huni.domain.shared.Refused;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Refuses archives that swell. They are unpacked and counted, because what an archive says of its
 * own size need not be true.
 */
final class ZipLimits {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final int MIB = 1024 * 1024;
    private static final int MOST_ENTRIES = 2_000;

    /** They are held in memory. */
    private static final int MOST_STRINGS = 96;

    private static final int MOST = 600;

    private ZipLimits() {}

    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(WORKBOOK) == null) {
                throw new Refused(ImportErrorKey.FILE_UNKNOWN);
            }
            if (zip.size() > MOST_ENTRIES) {
                throw swells();
            }
            long left = (long) MOST * MIB;
            for (ZipEntry entry : List.copyOf(zip.stream().toList())) {
                long most =
                        entry.getName().equals(STRINGS)
                                ? Math.min(left, (long) MOST_STRINGS * MIB)
                                : left;
                left -= unpacked(zip, entry, most);
            }
        } catch (ZipException broken) {
            throw new Refused(ImportErrorKey.FILE_BROKEN);
        }
    }

    private static long unpacked(ZipFile zip, ZipEntry entry, long most) throws IOException {
        byte[] piece = new byte[MIB / 8];
        long size = 0;
        try (InputStream bytes = zip.getInputStream(entry)) {
            for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
                size += read;
                if (size > most) {
                    throw swells();
                }
            }
        }
        return size;
    }

    private static Refused swells() {
        return new Refused(ImportErrorKey.FILE_SWELLS, Map.of("maximum", MOST));
    }
}
