import type { components } from "@/api/schema";
import { counted } from "../plural";

type Schemas = components["schemas"];

/** Where a participant stands; nouns, so that they fit everybody. */
export const participantStatuses: Record<Schemas["ParticipantStatus"], string> = {
  referred: "Рекомендация",
  applied: "Заявка",
  consent_pending: "Ждём согласия",
  in_base: "В\u00a0базе",
  interviewed: "Собеседование",
  selected: "Отбор пройден",
  trained: "Обучение пройдено",
  matched: "В\u00a0приказе о\u00a0паре",
  active: "Работает в\u00a0паре",
  completed: "Завершено",
  reserve: "В\u00a0резерве",
  declined: "Отказ",
  rejected: "Отклонено",
  withdrawn: "Участие прекращено",
  erased: "Данные стёрты",
};

export const sides: Record<Schemas["Side"], string> = { mentee: "Наставляемый", mentor: "Наставник" };

export const rolePositions: Record<Schemas["RolePosition"], { label: string; text: string }> = {
  passive: { label: "Нужна опора", text: "Трудно решиться и\u00a0начать: наставник ведёт за собой" },
  active: { label: "Нужны ресурсы", text: "Готов действовать: ищет знания, связи, обмен идеями" },
};

/** What a talk with a candidate looks at. */
export const interviewCriteria = {
  motivation: "Желание помогать",
  competence: "Знания и\u00a0опыт",
  communication: "Умение слушать и\u00a0говорить",
  reliability: "Надёжность",
  time: "Время и\u00a0нагрузка",
} as const;

export const participants = {
  title: "Участники",
  lead: "Две базы программы: кому нужна поддержка и\u00a0кто готов её дать.",
  tabs: { mentee: "Наставляемые", mentor: "Наставники" },
  add: { mentee: "Добавить наставляемого", mentor: "Добавить наставника" },
  filters: "Поиск и\u00a0отбор участников",
  search: "Фамилия или имя",
  status: "Статус",
  category: "Категория",
  name: "Фамилия, имя, отчество",
  requests: "Запрос",
  competences: "Чем поможет",
  consents: "Согласия",
  consentsReady: "В\u00a0порядке",
  consentsMissing: (n: number) => `Не\u00a0хватает\u00a0${n}`,
  emptyTitle: { mentee: "База наставляемых пока пуста", mentor: "База наставников пока пуста" },
  emptyText: {
    mentee:
      "Начните с\u00a0тех, кого назвали классные руководители и\u00a0психолог, и\u00a0с\u00a0ответов на анкету. Для младше 18\u00a0лет сразу понадобится законный представитель.",
    mentor:
      "Наставником может быть старшеклассник, педагог, родитель, выпускник или сотрудник предприятия. Запишите, чем он готов помочь и\u00a0сколько времени уделить.",
  },
  notFoundTitle: "Никого не\u00a0нашлось",
  notFoundText: "Проверьте фамилию или снимите фильтры.",

  newTitle: { mentee: "Новый наставляемый", mentor: "Новый наставник" },
  created: "Участник добавлен. Дальше – согласия",
  who: "Кто",
  profile: { mentee: "Запрос", mentor: "Чем поможет" },
  profileLater: {
    mentee: "Можно дополнить позже, но\u00a0в\u00a0базу войти без темы и\u00a0ожидаемого результата нельзя.",
    mentor: "Можно дополнить позже, но\u00a0в\u00a0базу войти без компетенции и\u00a0времени нельзя.",
  },
  sensitiveLater: "Особые категории записывают в\u00a0карточке, когда подписано отдельное согласие на них.",
  hiddenCategory: "Особые сведения скрыты",
  sensitive: "Особая категория: чтобы её хранить, понадобится отдельное согласие на особые сведения.",
  position: "Позиция в\u00a0паре",
  topic: "Тема",
  topicHint: "Например: математика, адаптация, выбор профессии",
  problem: "Что мешает сейчас",
  expected: "Каким должен быть результат",
  addRequest: "Ещё один запрос",
  removeRequest: "Убрать запрос",
  requestNumber: (n: number) => `Запрос\u00a0${n}`,
  competencesHint: "Каждую завершайте запятой или клавишей Enter",
  timeResource: "Сколько времени есть",
  timeHint: "Например: 2\u00a0часа в\u00a0неделю",
  interests: "Интересы",
  achievements: "Достижения",
  preferredAge: "С\u00a0кем хотелось бы работать",
  preferredAgeHint: "Например: 5–7\u00a0классы",
  noRequests: "Запрос пока не\u00a0записан.",
  noCompetences: "Компетенции пока не\u00a0записаны.",
  editProfile: "Изменить запрос и\u00a0анкету",

  back: "Участники",
  enteredOn: "В\u00a0базе с",
  next: "Что дальше",
  path: "Путь участника",
  consentsNeeded: (n: number) =>
    `Чтобы войти в\u00a0базу, не\u00a0хватает ${counted(n, ["согласия", "согласий", "согласий"])}. Что именно и\u00a0почему – ниже.`,
  consentGap: (n: number) =>
    `Не\u00a0хватает ${counted(n, ["согласия", "согласий", "согласий"])}: без них пара не\u00a0может работать. Что именно – ниже.`,
  entryReady: "Согласия действуют. Проверьте запрос и\u00a0внесите в\u00a0базу.",
  entryReadyMentor: "Согласия действуют. Проверьте компетенции и\u00a0внесите в\u00a0базу.",
  nextText: {
    interview: "Поговорите с\u00a0кандидатом и\u00a0запишите итог: рекомендуете ли вы его в\u00a0наставники.",
    selection: "Собеседование прошло. Осталось решить, берёте ли вы наставника в\u00a0эту программу.",
    reserve: "Наставник в\u00a0резерве: его можно вернуть, когда появится подходящий запрос.",
    training: "Наставник отобран. Отметьте обучение в\u00a0«Школе наставников» или освободите от него с\u00a0причиной.",
    pair: { mentee: "Можно подбирать наставника.", mentor: "Наставник готов. Можно составлять пару." },
    matched: "Пара утверждена приказом. Работа начнётся, когда будет готово всё из списка на карточке пары.",
    active: "Идут встречи. Их ход и\u00a0обратная связь – на карточке пары.",
    completed: "Работа в\u00a0программе завершена.",
    left: "Участие в\u00a0программе завершено.",
  },
  actions: {
    entry: "Внести в\u00a0базу",
    interview: "Записать собеседование",
    selection: "Отобрать",
    reserve: "В\u00a0резерв",
    training: "Отметить обучение",
    "training-waiver": "Освободить от обучения",
    rejection: "Отклонить",
    withdrawal: "Прекратить участие",
  },
  makePair: "Составить пару",
  toPair: "Открыть пару",
  done: {
    entry: "Участник в\u00a0базе",
    interview: "Собеседование записано",
    selection: "Наставник отобран",
    reserve: "Наставник в\u00a0резерве",
    training: "Обучение отмечено",
    "training-waiver": "Наставник освобождён от обучения",
    rejection: "Участник отклонён",
    withdrawal: "Участие прекращено",
  },
  heldOn: "Когда состоялось",
  result: "Итог",
  recommended: "Рекомендован",
  notRecommended: "Не\u00a0рекомендован",
  comment: "Комментарий",
  interviewTitle: "Собеседование",
  interviewMarks: "Оценки по\u00a0критериям",
  interviewMarksHint: "От 1 до 5; чего не\u00a0касались, оставьте без оценки.",
  interviewNoMark: "–",
  markOf: (mark: number) => `${mark}\u00a0из\u00a05`,
  trainingTitle: "Обучение",
  trainingOn: "Когда завершено",
  trainingWaived: "Освобождение",
  withdrawalText: "Участник выбудет из программы, его пары нужно будет прекратить. История сохранится.",
  rejectionText: "Заявка закроется. Причину увидят куратор и\u00a0директор.",
  trainingWaiverText: "Запишите, почему обучение не\u00a0нужно: например, наставник прошёл его год назад.",
  pairs: "Пары",
  noPairs: "Пар пока нет.",
} as const;
