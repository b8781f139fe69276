import type { Reply } from "@/api/types";

type Edition = Reply<"/api/v1/programs/{programId}/roadmap", "get">["edition"];

export const editionStatuses: Record<Edition["status"], string> = {
  draft: "Черновик",
  review: "На\u00a0рассмотрении",
  approved: "Утверждена",
  active: "Действует",
  closed: "Закрыта",
  superseded: "Заменена",
};

/** Steps of the roadmap's life; keys are the API's actions. */
export const editionActions = {
  submission: { label: "Отправить на\u00a0рассмотрение", done: "Дорожная карта отправлена на\u00a0рассмотрение" },
  approval: { label: "Утвердить", done: "Дорожная карта утверждена" },
  return: {
    label: "Вернуть на\u00a0доработку",
    done: "Дорожная карта снова черновик",
    question: "Её снова можно будет менять, а\u00a0замечание увидят все.",
  },
  renewal: {
    label: "Новая редакция",
    done: "Начата новая редакция",
    question:
      "Утверждённая карта останется доступной для чтения и\u00a0будет действовать, пока не\u00a0утвердят новую. Отметки о\u00a0выполнении сохранятся.",
  },
  discard: {
    label: "Отменить новую редакцию",
    done: "Действует прежняя редакция",
    question: "В\u00a0новой редакции ещё ничего не\u00a0меняли. Она исчезнет, останется утверждённая карта.",
  },
} as const;

/** Approval, editions, order, other years. */
export const roadmapLife = {
  state: "Состояние дорожной карты",
  edition: (number: number) => `Редакция\u00a0${number}`,
  oldEdition: (number: number) => `Это редакция\u00a0${number}: такой карта была утверждена. Менять её нельзя.`,
  returned: "Возвращена на\u00a0доработку",
  whatToMend: "Что исправить",
  approvalLead:
    "Перенесите данные с\u00a0грифов бумаги: «Рассмотрено на\u00a0педсовете» и\u00a0«Утверждаю». После утверждения строки меняются только новой редакцией.",
  arrange: "Изменить порядок",
  arrangeTitle: "Порядок разделов и\u00a0мероприятий",
  arrangeHint:
    "Двигайте строки кнопками. С\u00a0клавиатуры: Alt\u00a0+\u00a0стрелки вверх и\u00a0вниз переставляют, вправо и\u00a0влево – вкладывают и\u00a0выносят.",
  up: (title: string) => `Выше: ${title}`,
  down: (title: string) => `Ниже: ${title}`,
  nest: (title: string) => `Вложить в\u00a0строку выше: ${title}`,
  unnest: (title: string) => `Вынести: ${title}`,
  toSection: (title: string) => `Раздел для: ${title}`,
  moved: (title: string, place: number, total: number) => `${title}: место ${place} из\u00a0${total}`,
  saveOrder: "Сохранить порядок",
  arranged: "Порядок сохранён",
  emptySection: "Пусто",
  copyYear: "Перенести на\u00a0следующий год",
  copyTitle: "Карта на\u00a0следующий учебный год",
  copyText:
    "Откроется программа следующего года с\u00a0теми\u00a0же целями и\u00a0этой дорожной картой. Сроки сдвинутся на\u00a0год, отметки о\u00a0выполнении не\u00a0переносятся.",
  copyConfirm: "Создать программу",
  copied: "Дорожная карта перенесена. Проверьте сроки",
  copyShift: "Если повторяющийся срок выпадет на\u00a0выходной",
  copyShiftKeep: "Как сейчас у\u00a0каждого",
} as const;
