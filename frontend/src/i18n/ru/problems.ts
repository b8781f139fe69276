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
