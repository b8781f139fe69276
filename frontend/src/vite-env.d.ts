/// <reference types="vite/client" />
declare module "@fontsource-variable/golos-text/wght.css";
