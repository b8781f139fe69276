package org.tandem.shared.tables;

import org.tandem.shared.problem.Problem;

/** Why a file is not taken: each reason has its own code and says what to do instead. */
public final class Refusals {

    private static final int UNPROCESSABLE = 422;

    private Refusals() {}

    public static Problem tooLarge(TableLimits limits) {
        return new Problem(
                413,
                "import-too-large",
                "Файл слишком большой: берём до %d МБ. Оставьте в нём только таблицу %s, без фотографий и сканов."
                        .formatted(limits.megabytes(), limits.what()));
    }

    static Problem bomb() {
        return refused(
                "import-zip-bomb",
                "Файл при распаковке становится слишком большим, так бывает у испорченных и вредоносных файлов."
                        + " Скопируйте таблицу в новый документ и загрузите его.");
    }

    public static Problem tooManyRows(TableLimits limits) {
        return refused(
                "import-too-many-rows",
                "В файле больше %d строк – для %s это слишком много. Оставьте в файле только нужную таблицу."
                        .formatted(limits.rows(), limits.what()));
    }

    static Problem macros() {
        return refused(
                "import-macros",
                "В файле есть макросы, такие файлы мы не открываем. Сохраните его в обычном формате: DOCX или XLSX.");
    }

    static Problem wrongExtension(String name, String really) {
        return refused(
                "import-wrong-extension",
                "По содержимому это " + really + ", а имя файла заканчивается на «." + name
                        + "». Сохраните файл в нужном формате из Word, Excel или LibreOffice.");
    }

    static Problem broken() {
        return refused(
                "import-broken",
                "Файл повреждён и не читается. Откройте его в редакторе, сохраните заново и загрузите ещё раз.");
    }

    static Problem unsafeXml() {
        return refused(
                "import-unsafe-xml",
                "Внутри файла есть ссылки на посторонние данные. Скопируйте таблицу в новый документ и загрузите его.");
    }

    static Problem oldFormat() {
        return refused(
                "import-old-format",
                "Это файл старого формата (DOC, XLS) или файл с паролем. Откройте его, снимите пароль и сохраните"
                        + " как DOCX или XLSX.");
    }

    static Problem unknownFormat() {
        return refused(
                "import-unknown-format",
                "Такой файл прочитать не получится. Подойдут DOCX, XLSX, ODT, CSV – или вставьте таблицу как текст.");
    }

    /** Nothing of what was looked for is in the file. */
    public static Problem empty(TableLimits limits) {
        return refused(
                "import-empty", "В файле не нашлось таблицы %s. Проверьте, тот ли это файл.".formatted(limits.what()));
    }

    private static Problem refused(String code, String detail) {
        return new Problem(UNPROCESSABLE, code, detail);
    }
}
