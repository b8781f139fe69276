import type { Reply } from "@/api/types";
import type { Tone } from "@/lib/tone";

type Round = Reply<"/api/v1/surveys/rounds", "get">["items"][number];
type Assignment = Reply<"/api/v1/surveys/rounds/{roundId}/assignments", "get">["items"][number];
type Kind = Reply<"/api/v1/surveys/templates/{templateCode}", "get">["questions"][number]["kind"];

export const roundStatuses: Record<Round["status"], string> = {
  scheduled: "Ещё не\u00a0открыт",
  open: "Идёт",
  closed: "Закрыт",
};

export const roundTones: Record<Round["status"], Tone> = { scheduled: "info", open: "good", closed: "quiet" };

export const assignmentStatuses: Record<Assignment["status"], string> = {
  pending: "Ждём ответа",
  in_progress: "Открыл анкету",
  submitted: "Ответил",
  expired: "Не\u00a0успел",
  waived: "Освобождён",
};

export const assignmentTones: Record<Assignment["status"], Tone> = {
  pending: "attention",
  in_progress: "info",
  submitted: "good",
  expired: "bad",
  waived: "quiet",
};

export const sides: Record<Round["side"], string> = {
  mentee: "Наставляемые",
  mentor: "Наставники",
  any: "Наставляемые и\u00a0наставники",
  others: "Не\u00a0участники программы",
};

export const waves: Record<Round["wave"], { label: string; text: string }> = {
  before: { label: "До начала", text: "Чего ждут: отвечают, пока пара не\u00a0начала работать" },
  after: { label: "После завершения", text: "Что получилось: те же вопросы, чтобы увидеть перемены" },
  other: { label: "Другие", text: "Собрать желающих или проверить, как идут дела" },
};

export const questionKinds: Record<Kind, string> = {
  scale: "шкала",
  yes_no: "да или нет",
  single: "один ответ",
  multiple: "несколько ответов",
  text: "короткий текст",
  long_text: "свободный ответ",
  number: "число",
  date: "дата",
  person_ranking: "люди по\u00a0порядку желания",
  person_choice: "люди",
  ranking: "порядок",
  matrix: "таблица",
  section: "раздел",
};

export const surveys = {
  title: "Анкеты",
  lead: "Участники отвечают по\u00a0личной ссылке с\u00a0телефона, без входа и\u00a0пароля.",
  create: "Новый опрос",
  open: "Открыть опрос",
  comparison: "До и\u00a0после",
  library: "Библиотека анкет",
  ownMark: "своя",
  emptyTitle: "Опросов пока нет",
  emptyText:
    "Начните с\u00a0анкеты «до»: она покажет ожидания, а\u00a0та же анкета в\u00a0конце\u00a0– что изменилось. Готовые вопросы уже внутри.",
  emptyReader: "Когда куратор откроет опрос, он появится здесь.",
  round: "Опрос",
  status: "Состояние",
  period: "Сроки",
  answers: "Ответили",
  answersOf: (done: number, total: number) => `${done}\u00a0из\u00a0${total}`,
  rate: (percent: number) => `${percent}\u00a0%`,
  questionForms: ["вопрос", "вопроса", "вопросов"],
  peopleForms: ["человек", "человека", "человек"],
  answerForms: ["ответ", "ответа", "ответов"],

  template: "Какая анкета",
  templateNote: "Вопросы составлены по\u00a0методическим рекомендациям целевой модели.",
  templateMissing: "Выберите анкету",
  preview: "Посмотреть вопросы",
  previewOptional: "необязательный",
  dates: "Когда",
  datesNote: "Ссылки работают только в\u00a0эти дни, последний включительно.",
  opensOn: "Открыть",
  closesOn: "Закрыть",
  closesBeforeOpens: "Опрос не\u00a0может закрыться раньше, чем откроется",
  audience: "Кого спросить",
  audienceAll: "Всех в\u00a0базе программы",
  audienceAllText: (side: string) => `${side}, кроме вышедших. Анкету «до» не\u00a0получат те, чья пара уже работает.`,
  audienceAllAny: "Кроме вышедших из\u00a0программы.",
  audienceChosen: "Только выбранных",
  audienceChosenText: "Отметьте людей в\u00a0списке",
  nobodyChosen: "Отметьте хотя бы одного человека",
  nobodyHere: "В\u00a0базе пока нет людей, которым подходит эта анкета.",
  search: "Найти по\u00a0имени",
  chosen: (count: string) => `Выбрано: ${count}`,
  chooseAll: "Выбрать всех",
  chooseNone: "Снять выбор",
  created: "Опрос открыт. Теперь раздайте ссылки",

  tabs: "Что показать",
  people: "Участники",
  results: "Результаты",
  till: (when: string) => `Закрывается ${when}`,
  opens: (when: string) => `Откроется ${when}`,
  closed: "Опрос закрыт, ответы больше не\u00a0принимаются",
  allAnswered: "Ответили все",
  waiting: (count: string) => `Ждём: ${count}`,
  waitingForms: ["ответ", "ответа", "ответов"],
  name: "Участник",
  submittedAt: "Когда",
  noAssignments: "В\u00a0этом опросе никого нет",
  actionsOf: (name: string) => `Действия: ${name}`,
  link: "Ссылка",
  linkOf: (name: string) => `Личная ссылка: ${name}`,
  linkTitle: "Личная ссылка",
  linkText: (name: string) =>
    `Ссылка откроет анкету только одного человека: ${name}. Если ссылку уже выдавали, новая её заменит, прежняя перестанет работать.`,
  linkCreate: "Создать ссылку",
  linkReady: (name: string, till: string) =>
    `Отправьте ссылку лично: ${name}. Она работает до\u00a0${till} включительно и\u00a0показывается только сейчас.`,
  waive: "Освободить от\u00a0ответа",
  waiveText: (name: string) => `${name}: анкету ждать не\u00a0будем, в\u00a0долю ответивших человек не\u00a0войдёт.`,
  waived: "Участник освобождён от\u00a0ответа",
  close: "Закрыть опрос",
  closeText: (missing: string) =>
    `Ссылки перестанут работать. Не\u00a0пришло: ${missing}. Открыть опрос снова будет нельзя.`,
  closeTextAll: "Ответили все, кого спрашивали. Открыть опрос снова будет нельзя.",
  closeDone: "Опрос закрыт",

  slips: "Все ссылки",
  slipsTitle: "Ссылки для раздачи",
  slipsLead:
    "Листок с\u00a0личной ссылкой и\u00a0QR-кодом для каждого, кто ещё не\u00a0ответил. Разрежьте по\u00a0пунктиру.",
  slipsTextTitle: "Подготовим листки",
  slipsText:
    "Каждый получит новую личную ссылку. Ссылки, которые вы выдали раньше, перестанут работать: раздайте новые.",
  slipsCreate: "Подготовить ссылки",
  slipsNone: "Все уже ответили",
  slipsNoneText: "Раздавать больше нечего: посмотрите результаты.",
  slipsClosedText: "Опрос закрыт, ссылки больше не\u00a0нужны.",
  slipsOnce: "Ссылки показываются один раз: распечатайте или скопируйте их сейчас.",
  slipHow: "Наведите камеру телефона на\u00a0код или откройте ссылку. Она только ваша: не\u00a0передавайте её другим.",
  slipTill: (day: string) => `Ответить нужно до\u00a0${day} включительно`,
  toResults: "К\u00a0результатам",

  resultsEmpty: "Ответов пока нет",
  resultsEmptyText: "Раздайте личные ссылки\u00a0– графики появятся с\u00a0первым ответом.",
  resultsEmptyClosed: "Опрос закрылся без ответов. Откройте новый и\u00a0раздайте ссылки лично.",
  n: (n: number) => `n\u00a0=\u00a0${n}`,
  nHint: "n\u00a0– сколько человек ответило на\u00a0вопрос",
  mean: (value: string) => `в\u00a0среднем ${value}`,
  noAnswers: "На\u00a0этот вопрос пока никто не\u00a0ответил",
  moreTexts: (count: string) => `Показать ещё ${count}`,
  scaleTitle: "Сколько человек выбрали каждую оценку",
  choiceTitle: "Как часто выбирали ответ",

  comparisonTitle: "До и\u00a0после",
  comparisonLead:
    "Средние оценки по\u00a0шкале от\u00a01 до\u00a010 в\u00a0анкетах «до» и\u00a0«после»: что программа изменила.",
  comparisonChart: "Средние оценки до и\u00a0после",
  comparisonEmpty: "Сравнивать пока нечего",
  comparisonEmptyText: "Сравнение появится, когда участники ответят на\u00a0анкеты «до» и\u00a0«после».",
  comparisonHalfTitle: "Пока есть только одна половина",
  comparisonHalfBefore: "Ответы «до» собраны. Когда программа подойдёт к\u00a0концу, откройте анкету «после».",
  comparisonHalfAfter: "Ответов «до» нет, поэтому перемены не\u00a0показать: видны только итоги.",
  nBoth: (before: number, after: number) => `n\u00a0=\u00a0${before} и\u00a0${after}`,
  side: "Чьи ответы",

  preference: "Анкета предпочтений",
  preferenceNote: "С\u00a0кем хотели\u00a0бы работать те, кто пришёл на\u00a0встречу.",
  preferenceAsk: "Спросить о\u00a0предпочтениях",
  preferenceText:
    "Каждый, кто отмечен на\u00a0встрече, получит личную ссылку и\u00a0назовёт до\u00a0трёх человек другой стороны. Ответы сразу учитываются в\u00a0подборе пар.",
  preferenceReader: "Куратор ещё не\u00a0открыл анкету.",
  preferenceTill: "Отвечать до",
  preferenceTillHint: "Включительно; потом ссылки перестанут работать.",
  preferenceOpened: "Анкета открыта. Раздайте ссылки",
  preferenceRound: "Кто ответил",
  preferenceWho: "Кто кого назвал",
} as const;
