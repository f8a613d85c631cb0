/** What several rules ask about one part is worked out once: parts never change, and are forgotten with the form. */

/** The same reading, kept for the part asked last: for what the rules of one panel ask of one part after the other. */
export function lately<P extends object, T>(read: (part: P) => T): (part: P) => T {
  let last: P | null = null;
  let kept: { readonly answer: T } | null = null;
  return (part) => {
    if (part !== last || !kept) {
      kept = { answer: read(part) };
      last = part;
    }
    return kept.answer;
  };
}

/** The same reading of a part, each part read once; asked again at once for the part asked last. */
export function once<P extends object, T>(read: (part: P) => T): (part: P) => T {
  const known = new WeakMap<P, { readonly answer: T }>();
  let last: P | null = null;
  let kept: { readonly answer: T } | undefined;
  return (part) => {
    if (part !== last || !kept) {
      kept = known.get(part);
      if (!kept) known.set(part, (kept = { answer: read(part) }));
      last = part;
    }
    return kept.answer;
  };
}
