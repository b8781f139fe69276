import { Group, Pagination } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { consentScans as words } from "@/i18n/ru/consent-scans";
import { Loaded } from "@/ui/Loaded";
import { filedPageQuery } from "../scans/queries";
import styles from "./ScanPages.module.css";

/** The scan of a consent, a page at a time. */
export function ScanPages({ consentId }: { consentId: string }) {
  const [page, setPage] = useState(1);
  const query = useQuery(filedPageQuery(consentId, page));
  return (
    <Loaded query={query}>
      {({ jpeg, pages }) => (
        <>
          <img className={styles.page} src={`data:image/jpeg;base64,${jpeg}`} alt={words.page(page, pages)} />
          {pages > 1 && (
            <Group justify="center" mt="md">
              <Pagination
                total={pages}
                value={page}
                onChange={setPage}
                getItemProps={(number) => ({ "aria-label": words.page(number, pages) })}
              />
            </Group>
          )}
        </>
      )}
    </Loaded>
  );
}
