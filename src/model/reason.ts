/** What a failure says of itself, without the full stop, to be told inside a sentence. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/[。.！!]+$/, '');
}
