import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, ok } from "@/api/client";
import { keysetQuery } from "@/api/pages";
import type { Body, Reply } from "@/api/types";

export type Account = Reply<"/api/v1/access/accounts", "get">["items"][number];
export type Invitation = Reply<"/api/v1/access/accounts/{accountId}/invitation", "post">;
type NewAccount = Body<"/api/v1/access/accounts", "post">;
type AccountChange = Body<"/api/v1/access/accounts/{accountId}", "put">;

const queryKey = ["access", "accounts"];

/** Accounts of the organisation, page by page. */
export const accountsQuery = () =>
  keysetQuery(queryKey, (after) => ok(api.GET("/api/v1/access/accounts", { params: { query: { after, limit: 50 } } })));

/** Everything that can be done to an account. */
export function useAccountChanges() {
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries({ queryKey });
  const of = (account: Account) => ({ params: { path: { accountId: account.id } } });
  return {
    invite: useMutation({
      mutationFn: (body: NewAccount) => ok(api.POST("/api/v1/access/accounts", { body })),
      onSuccess,
    }),
    change: useMutation({
      mutationFn: ({ account, ...body }: AccountChange & { account: Account }) =>
        ok(api.PUT("/api/v1/access/accounts/{accountId}", { ...of(account), headers: ifMatch(account.version), body })),
      onSuccess,
    }),
    renew: useMutation({
      mutationFn: (account: Account) => ok(api.POST("/api/v1/access/accounts/{accountId}/invitation", of(account))),
      onSuccess,
    }),
    block: useMutation({
      mutationFn: ({ account, reason }: { account: Account; reason: string }) =>
        ok(api.POST("/api/v1/access/accounts/{accountId}/blocking", { ...of(account), body: { reason } })),
      onSuccess,
    }),
    unblock: useMutation({
      mutationFn: (account: Account) => ok(api.POST("/api/v1/access/accounts/{accountId}/unblocking", of(account))),
      onSuccess,
    }),
  };
}
