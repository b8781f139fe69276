import type { components } from "@/api/schema";

type Schemas = components["schemas"];

/** Why nothing is shown. */
export const hiddenResults: Record<Schemas["Hidden"], { title: string; text: string }> = {
  open: {
    title: "Результаты появятся, когда опрос закроется",
    text: "Пока опрос идёт, по\u00a0тому, как меняются цифры, можно понять, что ответил последний. Поэтому до\u00a0конца их не\u00a0видит никто.",
  },
  mixing: {
    title: "Готовим результаты",
    text: "Опрос закончился, ответы перемешиваются и\u00a0считаются. Это займёт меньше минуты.",
  },
  few: {
    title: "Ответов слишком мало, чтобы их показать",
    text: "Ответили меньше пяти человек: по\u00a0результатам было\u00a0бы видно, кто что сказал.",
  },
};

/** Forms in which results can be taken away. */
export const fileFormats = { xlsx: "Таблица Excel (XLSX)", csv: "Текст (CSV)", json: "Данные (JSON)" } as const;

export const results = {
  counting: "Часть ответов ещё считается: цифры обновятся сами.",
  all: "Все вместе",
  bySide: "По\u00a0сторонам",
  byForm: "По\u00a0формам",
  view: "Как показать",
  sides: { mentee: "Наставляемые", mentor: "Наставники" } as Record<string, string>,
  interval: (low: string, high: string) => `от\u00a0${low} до\u00a0${high}`,
  intervalHint:
    "Промежуток рядом со\u00a0средним\u00a0– где с\u00a0вероятностью 95\u00a0% лежит среднее всех таких людей: чем меньше ответов, тем он шире.",
  groupHidden: "скрыто: мало ответов",
  groupsHint:
    "Группы меньше пяти человек скрыты, и\u00a0вместе с\u00a0ними столько следующих, чтобы скрытое нельзя было вычислить вычитанием.",
  groupsNone: "Сравнивать нечего: группа одна",
  groupsNoneText: "Все, кто ответил, из\u00a0одной группы. Сравнение появится, когда ответят и\u00a0другие.",
  meanHead: "Среднее",
  file: "Скачать ответы",
  fileNote: "Строка на\u00a0каждый ответ, без имён. Выгрузка записывается в\u00a0журнал.",
  fileName: (title: string) => `Ответы. ${title}`,
  picture: "График картинкой (PNG)",
  pictureOf: (text: string) => `Сохранить график: ${text}`,
  pictureFoot: (n: number) => `n = ${n}`,
  wordSearch: "Найти слово в\u00a0ответах",
  wordNone: "Таких ответов нет",
  wordMore: "Показать ещё",
  wordAll: "Все ответы и\u00a0поиск",

  same: "Те же люди до и\u00a0после",
  sameHint:
    "Только те, кто ответил оба раза: на\u00a0сколько изменилась оценка каждого. Если ноль не\u00a0попадает в\u00a0промежуток, перемена вряд ли случайна.",
  sameWhat: "Что оценивали",
  sameChange: "Изменение",
  sameInterval: "Вероятный промежуток",
  sameFew: "меньше пяти человек",

  batches: "Когда отвечали",
  batchesNote:
    "Если кто-то отправил десятки анкет ради шутки, отложите ответы этого часа: они уйдут из\u00a0результатов, и\u00a0это можно отменить.",
  batchHour: "Час",
  batchLinkHead: "Ссылка",
  batchLink: (number: number) => `Ссылка №\u00a0${number}`,
  batchAnswers: "Ответов",
  batchState: "Состояние",
  batchCounted: "Учтены",
  batchDoubted: "Сомнительные, не\u00a0учтены",
  batchAction: "Действие",
  batchAside: "Отложить",
  batchBack: "Вернуть",
  batchRaise: "Отложить как сомнительные",
  batchRaiseText: (count: string, hour: string) =>
    `Из\u00a0результатов уйдут ${count}, пришедшие ${hour}. Вернуть их можно в\u00a0любой момент.`,
  batchRaised: "Ответы отложены",
  batchDrop: "Снова учитывать",
  batchDropText: (count: string) => `В\u00a0результаты вернутся ${count}.`,
  batchDropped: "Ответы снова учтены",
  batchesEmpty: "Пока никто не\u00a0ответил",
  batchesEmptyText: "Здесь будет видно, сколько ответов пришло за\u00a0каждый час.",
  answerForms: ["ответ", "ответа", "ответов"],
} as const;
