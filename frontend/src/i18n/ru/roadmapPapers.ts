/** Words about the papers of an activity. */
export const roadmapPapers = {
  papers: "Документы мероприятия",
  link: "Привязать документ",
  unlink: (title: string) => `Отвязать документ: ${title}`,
  choose: "Документ",
  choosePlaceholder: "Начните вводить название или номер",
  nothing: "Такого документа нет. Добавьте его в\u00a0разделе «Документы»",
  numbered: (kind: string, number: string, date: string, title: string) =>
    `${kind} №\u00a0${number} от\u00a0${date} «${title}»`,
  draft: (kind: string, title: string) => `${kind} «${title}» (без номера)`,
} as const;
