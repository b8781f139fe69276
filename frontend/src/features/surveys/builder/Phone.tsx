import { SegmentedControl, Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";
import { builder as words } from "@/i18n/ru/builder";
import styles from "./builder.module.css";
import type { Sheet } from "./model";

/** The real answering page in the frame of a phone; it gets the questionnaire by a message and sends nothing. */
export function Phone({ sheet }: { sheet: Sheet }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(false);
  const [language, setLanguage] = useState("");
  const [shown] = useDebouncedValue(sheet, 300);
  const languages = Object.entries(shown.translations);
  const empty = shown.questions.length === 0;

  useEffect(() => {
    const listen = ({ origin, source, data }: MessageEvent) => {
      if (origin === window.location.origin && source === frame.current?.contentWindow && data === "preview-ready") {
        setReady(true);
      }
    };
    addEventListener("message", listen);
    return () => removeEventListener("message", listen);
  }, []);

  useEffect(() => {
    if (ready) frame.current?.contentWindow?.postMessage({ preview: shown, language }, window.location.origin);
  }, [ready, shown, language]);

  return (
    <div className={styles.phone}>
      {languages.length > 0 && (
        <SegmentedControl
          aria-label={words.language}
          size="xs"
          value={language}
          onChange={setLanguage}
          data={[
            { value: "", label: words.russian },
            ...languages.map(([code, { name }]) => ({ value: code, label: name })),
          ]}
        />
      )}
      <div className={styles.frame}>
        <iframe ref={frame} src="/a#preview" title={words.frame} hidden={empty} />
        {empty && <Text className={styles.frameEmpty}>{words.previewEmpty}</Text>}
      </div>
      <Text size="sm" c="var(--td-ink-quiet)" className={styles.frameNote}>
        {words.previewNote}
      </Text>
    </div>
  );
}
