import { Button, Text } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconCheck, IconCopy, IconPrinter } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { common } from "@/i18n/ru/common";
import { slips as words } from "@/i18n/ru/ui";
import { QrCode } from "./QrCode";
import styles from "./Slips.module.css";

interface Slip {
  key: string;
  /** whose paper it is: the organisation */
  from: string;
  /** whose slip it is */
  name: string;
  title: string;
  link: string;
  /** what to do, till when */
  lines: readonly string[];
}

/** What the printer leaves out. */
export const OnScreen = ({ children }: { children: ReactNode }) => <div className={styles.screen}>{children}</div>;

/** A sheet to print and cut: one slip with a personal link for each person. */
export function Slips({ slips, note }: { slips: readonly Slip[]; note: string }) {
  return (
    <>
      <OnScreen>
        <Text c="dimmed" mb="md">
          {note}
        </Text>
      </OnScreen>
      <ul className={styles.slips}>
        {slips.map(({ key, from, name, title, link, lines: [first, ...others] }) => (
          <li key={key} className={styles.slip}>
            <QrCode text={link} size={132} />
            <div className={styles.words}>
              <div className={styles.from}>{from}</div>
              <div className={styles.name}>{name}</div>
              <div className={styles.title}>{title}</div>
              <p>{first}</p>
              <p className={styles.link}>{link}</p>
              {others.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Copies the whole list for a messenger, or prints the sheet. */
export function SlipActions({ slips }: { slips: readonly { name: string; link: string }[] }) {
  const clipboard = useClipboard({ timeout: 3000 });
  const Icon = clipboard.copied ? IconCheck : IconCopy;
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon size={17} aria-hidden />}
        onClick={() => clipboard.copy(slips.map(({ name, link }) => `${name}: ${link}`).join("\n"))}
      >
        <span aria-live="polite">{clipboard.copied ? common.copied : words.copyList}</span>
      </Button>
      <Button leftSection={<IconPrinter size={17} aria-hidden />} onClick={() => window.print()}>
        {words.print}
      </Button>
    </>
  );
}
