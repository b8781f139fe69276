package org.tandem.programs.roadmap.imports;

import org.tandem.shared.problem.Problem;

/** Why a file is not taken: each reason has its own code and says what to do instead. */
final class Refusals {

    private static final int UNPROCESSABLE = 422;

    private Refusals() {}

    static Problem tooLarge() {
        return new Problem(
                413,
                "import-too-large",
                "Файл слишком большой: берём до 8 МБ. Оставьте в нём только таблицу дорожной карты, без фотографий и"
                        + " сканов.");
    }

    static Problem bomb() {
        return refused(
                "import-zip-bomb",
                "Файл при распаковке становится слишком большим, так бывает у испорченных и вредоносных файлов."
                        + " Скопируйте таблицу в новый документ и загрузите его.");
    }

    static Problem tooManyRows() {
        return refused(
                "import-too-many-rows",
                "В файле больше " + SourceTable.MOST_ROWS + " строк – это не похоже на дорожную карту одной программы."
                        + " Оставьте в файле только её таблицу.");
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

    static Problem empty() {
        return refused(
                "import-empty", "В файле не нашлось мероприятий. Проверьте, что в нём есть таблица дорожной карты.");
    }

    private static Problem refused(String code, String detail) {
        return new Problem(UNPROCESSABLE, code, detail);
    }
}
