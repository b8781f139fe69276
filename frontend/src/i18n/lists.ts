/** Labels as one phrase: «Куратор, ответственный за персональные данные». */
export const listed = (labels: readonly string[]) =>
  labels.map((label, index) => (index === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1))).join(", ");
