import type { StopReason } from './io.js';

/** Until the function that it returns is called, Ctrl-C and a request to end abort `stop`; a second one ends the process as ever. */
export function onInterruption(stop: AbortController): () => void {
  const interrupt = (): void => stop.abort('interrupted' satisfies StopReason);
  for (const signal of SIGNALS) process.once(signal, interrupt);
  return () => {
    for (const signal of SIGNALS) process.off(signal, interrupt);
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
