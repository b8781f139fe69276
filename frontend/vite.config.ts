import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** The backend during development; the production build is served by the backend itself. */
const backend = process.env.TANDEM_BACKEND ?? "http://localhost:8080";

export default defineConfig({
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  server: { proxy: { "/api": backend } },
  preview: { proxy: { "/api": backend } },
  build: {
    sourcemap: false,
    // data: addresses would need a hole in the Content-Security-Policy
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { app: "index.html", form: "a.html" },
    },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}", "form/**/*.test.{ts,tsx}"],
    setupFiles: ["src/testing/setup.ts"],
    css: { modules: { classNameStrategy: "non-scoped" } },
    // one jsdom a worker instead of one a file: 9 s instead of 55 s; setup.ts cleans up between tests
    isolate: false,
    testTimeout: 15_000,
  },
});
