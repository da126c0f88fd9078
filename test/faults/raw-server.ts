/** A server on 127.0.0.1 that writes bytes as they are, right or wrong, and then closes the connection or keeps it open. */
import { once } from "node:events";
import { createServer, type Socket } from "node:net";

export interface RawAnswer {
  readonly bytes: string;
  /** Default: the server ends the connection. */
  readonly staysOpen?: boolean;
}

export interface RawServer {
  readonly url: string;
  /** What each connection gets from now on. */
  answer: RawAnswer;
  close(): Promise<void>;
}

export async function startRawServer(): Promise<RawServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
    socket.once("data", () => {
      socket.write(raw.answer.bytes, "latin1");
      if (raw.answer.staysOpen !== true) socket.end();
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const raw: RawServer = {
    url: `http://127.0.0.1:${address.port}`,
    answer: { bytes: "" },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
  return raw;
}
