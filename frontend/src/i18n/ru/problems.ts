/**
 * What to say for a problem code when the server's own words would not help, or when there are none. The server's
 * `detail` comes first for rules (`V-10` …) and fields: it knows the names and dates.
 */
export const problemTexts: Readonly<Record<string, string>> = {
  unreachable: "Нет связи с\u00a0сервером. Проверьте подключение и\u00a0повторите – введённое не\u00a0пропало.",
  unauthenticated: "Войдите, чтобы продолжить.",
  "sign-in-failed": "Почта или пароль не\u00a0подошли. Проверьте раскладку и\u00a0Caps Lock.",
  "session-ended": "Сеанс завершён. Войдите ещё раз.",
  forbidden: "Для этого действия не\u00a0хватает прав. Их назначает администратор.",
  "not-found": "Такой записи нет или она вам недоступна.",
  "version-conflict": "Запись успели изменить. Обновите страницу, посмотрите новое и\u00a0повторите правку.",
  "too-many-requests": "Слишком много попыток подряд. Подождите немного и\u00a0повторите.",
  "invalid-fields": "Проверьте отмеченные поля.",
  "import-too-large": "Файл слишком большой: берём до\u00a08\u00a0МБ. Оставьте в\u00a0нём только нужную таблицу.",
  "import-zip-bomb": "Файл при распаковке становится слишком большим. Скопируйте таблицу в\u00a0новый документ.",
  "import-too-many-rows": "В\u00a0файле слишком много строк. Оставьте в\u00a0нём только нужную таблицу.",
  "import-macros": "В\u00a0файле есть макросы. Сохраните его в\u00a0обычном формате: DOCX или XLSX.",
  "import-wrong-extension":
    "Имя файла не\u00a0совпадает с\u00a0содержимым. Сохраните его заново из\u00a0Word, Excel или LibreOffice.",
  "import-broken": "Файл повреждён и\u00a0не\u00a0читается. Откройте его, сохраните заново и\u00a0загрузите ещё раз.",
  "import-unsafe-xml": "Внутри файла есть ссылки на\u00a0посторонние данные. Скопируйте таблицу в\u00a0новый документ.",
  "import-old-format":
    "Это файл старого формата или с\u00a0паролем. Снимите пароль и\u00a0сохраните как DOCX или XLSX.",
  "import-unknown-format":
    "Такой файл прочитать не\u00a0получится. Подойдут DOCX, XLSX, ODT, CSV или вставленный текст.",
  "import-empty": "В\u00a0файле не\u00a0нашлось нужной таблицы. Проверьте, тот ли это файл.",
  "if-match-required": "Обновите страницу и\u00a0повторите.",
};

/** By status, when neither the code nor the server says anything. */
export const statusTexts = {
  refused: "Сервер не\u00a0принял запрос. Проверьте введённое и\u00a0повторите.",
  broken: "На\u00a0сервере что-то пошло не\u00a0так. Мы записали ошибку; повторите чуть позже.",
} as const;

/** Codes for which the server's words are poorer than ours. */
export const ownWords: ReadonlySet<string> = new Set([
  "unreachable",
  "sign-in-failed",
  "version-conflict",
  "if-match-required",
]);
