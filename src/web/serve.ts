import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { ConfigError } from "../config.ts";

/** A running server: where it is, and how to stop it. */
export interface Server {
  url: string;
  stop(): Promise<void>;
}

function problem(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === "EADDRINUSE") return new ConfigError(`Port ${port} is in use: stop what uses it, or set PORT to another number.`);
  if (error.code === "EACCES") return new ConfigError(`Port ${port} may not be used: set PORT to a number above 1023.`);
  if (error.code === "EADDRNOTAVAIL")
    return new ConfigError(`HOST ${host} is no address of this machine: set HOST to 127.0.0.1 or one of its own.`);
  return error;
}

/** Listens; resolves when requests are taken. Throws ConfigError in one sentence where the address can't be had. */
export function serve(app: Hono, host: string, port: number): Promise<Server> {
  const server = createAdaptorServer({ fetch: app.fetch });
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(problem(error, host, port)));
    server.listen(port, host, () => {
      const bound = server.address();
      const actual = typeof bound === "object" && bound ? bound.port : port;
      const name = host.includes(":") ? `[${host}]` : host;
      const stop = (): Promise<void> =>
        new Promise((done) => {
          server.close(() => done());
          if ("closeAllConnections" in server) server.closeAllConnections();
        });
      resolve({ url: `http://${name}:${actual}`, stop });
    });
  });
}
