import "@testing-library/jest-dom/vitest";
import "dayjs/locale/ru";
import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach, beforeAll } from "vitest";
import { server } from "./server";

// what jsdom lacks and Mantine asks for
window.matchMedia ??= (query) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
  }) as unknown as MediaQueryList;
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
window.HTMLElement.prototype.scrollIntoView ??= () => {};
window.scrollTo = () => {};
Object.defineProperty(document, "fonts", { value: new EventTarget(), configurable: true });

// a busy machine draws a large page slowly; a test that fails for that says nothing
configure({ asyncUtilTimeout: 4000 });

// a request that no test foresaw is a fault of the page
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
});
afterAll(() => server.close());
