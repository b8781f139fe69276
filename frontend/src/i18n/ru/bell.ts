import { counted } from "../plural";

const fresh = ["новое", "новых", "новых"] as const;

/** «Уведомления: 3 новых» */
export const bellLabel = (unread: number) => (unread === 0 ? "Уведомления" : `Уведомления: ${counted(unread, fresh)}`);
