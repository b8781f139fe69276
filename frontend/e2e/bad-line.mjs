import { connect, createServer } from "node:net";

const segment = 1400;

/**
 * A line between the browser and the server as a phone has it: every segment takes half of the delay each way, a lost
 * one comes after the second that TCP waits before it sends again. Losses are drawn by a fixed row, so that a journey
 * can be repeated.
 *
 * @param {string} target address of the server
 * @param {{ delay: number, loss: number }} line round trip in milliseconds, share of segments that are lost
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function badLine(target, { delay, loss }) {
  const { hostname, port } = new URL(target);
  /** @type {Set<import("node:net").Socket>} */
  const sockets = new Set();
  let seed = 7;
  const isLost = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648 < loss;
  };

  /** @param {import("node:net").Socket} from @param {import("node:net").Socket} to */
  function carry(from, to) {
    // what is sent later never overtakes what is still waiting
    let free = 0;
    from.on("data", (data) => {
      for (let at = 0; at < data.length; at += segment) {
        const part = data.subarray(at, at + segment);
        free = Math.max(free, Date.now() + delay / 2 + (isLost() ? 1000 : 0));
        setTimeout(() => to.destroyed || to.write(part), free - Date.now());
      }
    });
    from.on("end", () => setTimeout(() => to.end(), Math.max(0, free - Date.now()) + 1));
    from.on("error", () => to.destroy());
  }

  const server = createServer((phone) => {
    const backend = connect(Number(port), hostname);
    for (const socket of [phone, backend]) {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
    }
    carry(phone, backend);
    carry(backend, phone);
  });
  return new Promise((ready) => {
    server.listen(0, "localhost", () => {
      const address = server.address();
      ready({
        address: `http://localhost:${typeof address === "object" ? address?.port : ""}`,
        close: () => {
          server.close();
          for (const socket of sockets) socket.destroy();
        },
      });
    });
  });
}
