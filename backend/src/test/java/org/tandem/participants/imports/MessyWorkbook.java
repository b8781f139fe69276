package org.tandem.participants.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;

/** A list of a school as schools keep them. */
final class MessyWorkbook {

    private MessyWorkbook() {}

    /** Dates as Excel keeps them and as text, telephones as numbers, capitals, classes in every spelling. */
    static byte[] of(int lines) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var sheet = book.newWorksheet("Список");
            sheet.value(0, 0, "Список обучающихся");
            var titles = new String[] {
                "№ п/п", "Фамилия", "Имя", "Отчество", "Дата рождения", "Класс", "Мама", "Телефон мамы", "Запрос"
            };
            for (var column = 0; column < titles.length; column++) {
                sheet.value(2, column, titles[column]);
            }
            for (var i = 0; i < lines; i++) {
                var row = i + 3;
                var born = LocalDate.of(2009, 1, 1).plusDays(i % 1800);
                sheet.value(row, 0, i + 1);
                sheet.value(row, 1, (i % 3 == 0 ? "СЕМЁНОВ-" : "Семёнов-") + letters(i));
                sheet.value(row, 2, "Пётр");
                sheet.value(row, 3, "Иванович");
                if (i % 2 == 0) {
                    sheet.value(row, 4, born);
                    sheet.style(row, 4).format("dd.mm.yyyy").set();
                } else {
                    sheet.value(
                            row,
                            4,
                            "%02d.%02d.%d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear()));
                }
                sheet.value(row, 5, i % 2 == 0 ? "7 «А»" : "7-а");
                sheet.value(row, 6, "Семёнова Анна " + letters(i / 2));
                sheet.value(row, 7, 89_000_000_000L + i / 2);
                sheet.value(row, 8, "математика");
            }
        }
        return bytes.toByteArray();
    }

    private static String letters(int number) {
        var word = new StringBuilder();
        for (var rest = number; word.length() < 4; rest /= 30) {
            word.append((char) ('а' + rest % 30));
        }
        return "К" + word;
    }
}
