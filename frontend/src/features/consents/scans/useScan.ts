import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { consentScans as words } from "@/i18n/ru/consent-scans";
import { notifyProblem } from "@/ui/notify";
import { isRead, LARGEST_FILE, type Scan } from "./model";
import { addFile, beginScan, readScan, scanQuery } from "./queries";

/** A heap: its files go up one by one, its pages are read as long as any waits. */
export function useScan(scanId: string | undefined, onBegun: (scanId: string) => void) {
  const client = useQueryClient();
  const query = useQuery({ ...scanQuery(scanId ?? ""), enabled: scanId !== undefined });
  const [sending, setSending] = useState<{ done: number; total: number }>();
  const [stopped, setStopped] = useState(false);
  const scan = query.data;

  const show = useCallback((next: Scan) => client.setQueryData(scanQuery(next.id).queryKey, next), [client]);

  async function send(files: File[]) {
    const fitting = files.filter(({ size }) => size <= LARGEST_FILE);
    for (const { name } of files.filter(({ size }) => size > LARGEST_FILE))
      notifyProblem(new Error(words.tooBig(name)));
    if (fitting.length === 0) return;
    setSending({ done: 0, total: fitting.length });
    try {
      const id = scanId ?? (await beginScan()).id;
      for (const [index, file] of fitting.entries()) {
        await addFile(id, file).then(show, notifyProblem);
        setSending({ done: index + 1, total: fitting.length });
      }
      if (id !== scanId) onBegun(id);
    } catch (error) {
      notifyProblem(error);
    }
    setSending(undefined);
    setStopped(false);
  }

  const reading = !!scan && !isRead(scan) && !sending && !stopped;
  useEffect(() => {
    if (!reading || !scan) return;
    let left = false;
    readScan(scan.id).then(
      (next) => {
        if (left) return;
        show(next);
        // whatever was filed shows in the register and in the cards
        if (isRead(next)) void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== "scans" });
      },
      (error) => {
        notifyProblem(error);
        setStopped(true);
      },
    );
    return () => {
      left = true;
    };
  }, [reading, scan, show, client]);

  return { query, scan, sending, reading, stopped, send, show, goOn: () => setStopped(false) };
}
