package org.tandem.shared.tables;

import java.util.Locale;
import java.util.Set;

/** Finds out by its bytes what a file is, refuses what must not be opened, and reads the rest. */
public final class TableFile {

    private static final Set<String> MACRO_EXTENSIONS = Set.of("docm", "dotm", "xlsm", "xltm", "xlsb", "xlam");
    private static final Set<String> DOCX_PARTS = Set.of("word/document.xml", "word/numbering.xml");
    private static final Set<String> XLSX_PARTS = Set.of("xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml");
    private static final Set<String> ODT_PARTS = Set.of("content.xml", "mimetype");
    private static final String TYPES = "[Content_Types].xml";

    private TableFile() {}

    /** @param name as the sender calls the file; only its extension is looked at */
    public static SourceDocument read(String name, byte[] content, TableLimits limits) {
        if (content.length > limits.bytes()) {
            throw Refusals.tooLarge(limits);
        }
        var extension = extension(name);
        if (MACRO_EXTENSIONS.contains(extension)) {
            throw Refusals.macros();
        }
        if (starts(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw Refusals.oldFormat();
        }
        var document =
                starts(content, 'P', 'K') ? zipped(extension, content, limits) : text(extension, content, limits);
        if (document.tables().stream().allMatch(SourceTable::isBlank)
                && document.lines().isEmpty()) {
            throw Refusals.empty(limits);
        }
        return document;
    }

    private static SourceDocument zipped(String extension, byte[] content, TableLimits limits) {
        var parts = ZipParts.read(
                content,
                part -> DOCX_PARTS.contains(part)
                        || XLSX_PARTS.contains(part)
                        || ODT_PARTS.contains(part)
                        || part.equals(TYPES)
                        || XlsxReader.SHEET.matcher(part).matches());
        refuseMacroTypes(parts);
        if (parts.has("word/document.xml")) {
            check(extension, SourceFormat.DOCX);
            return DocxReader.read(parts, limits);
        }
        if (parts.has("xl/workbook.xml")) {
            check(extension, SourceFormat.XLSX);
            return XlsxReader.read(parts, parts.names(), limits);
        }
        if (parts.has("content.xml")) {
            check(extension, SourceFormat.ODT);
            return OdtReader.read(parts, limits);
        }
        throw parts.names().isEmpty() ? Refusals.broken() : Refusals.unknownFormat();
    }

    private static void refuseMacroTypes(ZipParts parts) {
        parts.open(TYPES)
                .ifPresent(content -> SafeXml.read(content, new SafeXml.Handler() {
                    @Override
                    public void start(String name, SafeXml.Attributes attributes) {
                        var type = attributes.get("ContentType");
                        if (type != null && type.toLowerCase(Locale.ROOT).contains("macroenabled")) {
                            throw Refusals.macros();
                        }
                    }

                    @Override
                    public void end(String name) {
                        // nothing to close
                    }
                }));
    }

    private static SourceDocument text(String extension, byte[] content, TableLimits limits) {
        var isUtf16 = starts(content, 0xFF, 0xFE) || starts(content, 0xFE, 0xFF);
        if (starts(content, '%', 'P', 'D', 'F') || starts(content, '{', '\\', 'r', 't', 'f')) {
            throw Refusals.unknownFormat();
        }
        if (!isUtf16) {
            for (var b : content) {
                if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 11) {
                    throw Refusals.unknownFormat();
                }
            }
        }
        if (Set.of("docx", "xlsx", "odt", "ods").contains(extension)) {
            throw content.length == 0
                    ? Refusals.empty(limits)
                    : Refusals.wrongExtension(extension, "не документ, а текст");
        }
        check(extension, SourceFormat.CSV);
        return DelimitedReader.read(content, limits);
    }

    private static void check(String extension, SourceFormat found) {
        if (!found.fits(extension)) {
            throw Refusals.wrongExtension(extension, found.title());
        }
    }

    private static String extension(String name) {
        var dot = name == null ? -1 : name.lastIndexOf('.');
        var extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return extension.matches("[a-z0-9]{1,5}") ? extension : "";
    }

    private static boolean starts(byte[] content, int... signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (var i = 0; i < signature.length; i++) {
            if ((content[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
