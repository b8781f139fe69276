/** Words of the form fields and filters that features share. */
export const fields = {
  choose: "Выберите",
  nothingFound: "Ничего не\u00a0нашлось",
  typeToSearch: "Начните вводить фамилию",
  time: "Время",
  timePlaceholder: "чч:мм",
  timeInvalid: "Время пишется так: 14:30",
  resetFilters: "Сбросить фильтры",
  more: "Действия",
} as const;
