import { Skeleton, Stack } from "@mantine/core";
import { common } from "@/i18n/ru/common";

/** Rows of a list that is on its way. */
export function ListSkeleton({ rows = 6 }: { rows?: number }) {
  return (
    <Stack gap="sm" p="md" role="status" aria-label={common.loading}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
        <Skeleton key={row} height={20} width={`${92 - ((row * 17) % 40)}%`} radius="sm" />
      ))}
    </Stack>
  );
}

/** A page that is on its way: head and two sheets. */
export function PageSkeleton() {
  return (
    <Stack gap="lg" role="status" aria-label={common.loading}>
      <Skeleton height={34} width="40%" radius="sm" />
      <Skeleton height={140} radius="lg" />
      <Skeleton height={260} radius="lg" />
    </Stack>
  );
}
