#!/usr/bin/env node
// Arguments and the process in, an exit code out. Everything else is in src/cli.
import module from 'node:module';

module.enableCompileCache?.();
const { main, processPorts } = await import('../dist/cli/main.js');
process.exitCode = await main(process.argv.slice(2), processPorts());
