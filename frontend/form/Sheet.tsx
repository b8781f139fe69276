/** @jsxImportSource preact */
import { useEffect, useState } from "preact/hooks";

interface SheetView {
  title: string;
  organisation: string;
  intro: string;
}

/** A questionnaire opened by a personal link; the secret stays in the fragment and travels in a header only. */
export function Sheet({ token }: { token: string }) {
  const [sheet, setSheet] = useState<SheetView | "refused">();

  useEffect(() => {
    fetch("/api/v1/surveys/sheet", { headers: { "Survey-Link": token } })
      .then(async (response) => setSheet(response.ok ? await response.json() : "refused"))
      .catch(() => setSheet("refused"));
  }, [token]);

  if (!sheet) return <p role="status">Загружаем анкету…</p>;
  if (sheet === "refused") return <p role="alert">Ссылка не действует. Попросите у куратора новую.</p>;
  return (
    <>
      <p>{sheet.organisation}</p>
      <h1>{sheet.title}</h1>
      <p>{sheet.intro}</p>
    </>
  );
}
