// Loaded ahead of a program (node --require, which threads heed too): the first socket, listener or look-up of a name, by whatever module, ends it and says what it was.
// Pipes between parent and child are no network.
const { createHook } = require('node:async_hooks');
const { writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const NETWORK = /^(?:TCP|UDP|GETADDRINFO|GETNAMEINFO|QUERY|HTTP2|TLS|QUIC)/;

createHook({
  init(_, type) {
    if (!NETWORK.test(type)) return;
    writeSync(2, `network: ${type}\n`);
    // In a thread, exit lets the call go on.
    if (isMainThread) process.exit(99);
    process.kill(process.pid, 'SIGKILL');
  },
}).enable();
