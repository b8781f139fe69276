package org.tandem.documents.rendering;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;

/** The parts of a DOCX by name. Reading is bounded: a file that unpacks to more than it may is refused, not unpacked. */
final class DocxPackage {

    private static final int MOST_PARTS = 300;
    private static final int LARGEST_PART = 12 * 1024 * 1024;
    private static final int LARGEST_WHOLE = 40 * 1024 * 1024;

    /** 01.01.1980 00:00, the zero of the format: the same content gives the same bytes. */
    private static final long NO_TIME = 315_532_800_000L;

    static final String DOCUMENT = "word/document.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** Unpacks; {@link TemplateProblem} if it is no DOCX, is damaged or too large. */
    static DocxPackage read(byte[] content) {
        var found = new DocxPackage();
        var total = 0L;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                var bytes = zip.readNBytes(LARGEST_PART + 1);
                total += bytes.length;
                if (bytes.length > LARGEST_PART || total > LARGEST_WHOLE || found.parts.size() >= MOST_PARTS) {
                    throw new TemplateProblem("Файл слишком велик внутри. Уменьшите рисунки и сохраните заново.");
                }
                found.parts.put(entry.getName().replaceFirst("^/", ""), bytes);
            }
        } catch (ZipException e) {
            throw damaged();
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
        if (!found.parts.containsKey(DOCUMENT) || !found.parts.containsKey("[Content_Types].xml")) {
            throw new TemplateProblem(
                    "Это не документ DOCX. Сохраните файл в редакторе как «Документ Word (.docx)» и загрузите снова.");
        }
        return found;
    }

    private static TemplateProblem damaged() {
        return new TemplateProblem(
                "Файл DOCX повреждён и не открывается. Откройте его в редакторе, сохраните заново и загрузите снова.");
    }

    byte[] write() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTime(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    byte[] part(String name) {
        return parts.get(name);
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    void put(String name, byte[] content) {
        parts.put(name, content);
    }

    void put(String name, String content) {
        put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The part as a tree, null if there is none. */
    Document tree(String name) {
        var content = parts.get(name);
        return content == null ? null : Xml.parse(content);
    }

    /** The text parts: the document itself, headers, footers, notes. */
    List<String> texts() {
        return parts.keySet().stream()
                .filter(name -> name.matches("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml"))
                .toList();
    }
}
