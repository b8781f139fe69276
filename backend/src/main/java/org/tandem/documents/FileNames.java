package org.tandem.documents;

import java.text.Normalizer;

/** Makes a name that a header, a disk and a page can hold out of whatever the sender called his file. */
final class FileNames {

    private static final int LONGEST = 100;

    private FileNames() {}

    /** Letters, digits, blanks and {@code ._()-} of the last step of the path, with the extension of the found type. */
    static String clean(String sent, FileType type) {
        var name = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ._()–-]", " ")
                .replaceAll(" +", " ")
                .replaceAll("^[ .]+|[ .]+$", "");
        if (name.isEmpty()) {
            name = type == FileType.DOCX ? "Документ" : "Скан";
        }
        var end = Math.min(name.length(), LONGEST);
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end) + "." + type.extension();
    }
}
