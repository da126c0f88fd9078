/** A server of small JSON answers in a process of its own; it tells its port and ends with its parent. */
import { createServer } from "node:http";
import process from "node:process";

const answer = JSON.stringify({ id: "12345", name: "Campaign", status: "active", priority: 7 });

const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    response.writeHead(201, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(answer),
    });
    response.end(answer);
  });
});

server.listen(0, "127.0.0.1", () => process.send?.(server.address().port));
process.on("disconnect", () => process.exit());
