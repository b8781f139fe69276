import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";

/**
 * A change of something on the server. One change shows in many places (a signed consent: the register, the card, the
 * pair's checklist, the overview), so everything the page shows is read again before the promise resolves. Only the
 * organisation stays as it is: it has a page of its own.
 */
export function useChange<Input extends unknown[], Output>(change: (...input: Input) => Promise<Output>) {
  const queryClient = useQueryClient();
  return useCallback(
    async (...input: Input): Promise<Output> => {
      const output = await change(...input);
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "organisation" });
      return output;
    },
    [change, queryClient],
  );
}
