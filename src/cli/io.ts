/** What the command needs from the world around it. */
export interface Io {
  /** Bytes of a file; throws Node's system errors. */
  readonly readFile: (path: string) => Uint8Array;
  /** All bytes of standard input. */
  readonly readStdin: () => Uint8Array;
  /** Whether standard input is a keyboard: nobody has piped a CV in. */
  readonly stdinIsTerminal: boolean;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Version of the package. */
  readonly version: () => string;
}
