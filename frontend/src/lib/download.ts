/** Hands a file that was read with the session's token over to the browser's downloads. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // the browser has begun by now; later is only tidier
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** «340 КБ», «1,8 МБ» */
export function fileSize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))}\u00a0КБ`;
  return `${(bytes / 1_000_000).toLocaleString("ru", { maximumFractionDigits: 1 })}\u00a0МБ`;
}
