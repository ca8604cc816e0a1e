#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { processIo } from './process-io.js';
import { run } from './run.js';

// Patterns are compiled for the processor at once: a process that reads one CV would spend a sixth of its time on compiling each of them twice.
setFlagsFromString('--no-regexp-tier-up');
process.exitCode = await run(process.argv.slice(2), processIo());
