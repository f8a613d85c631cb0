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

/** The same reading of a part, each part read once. The part bears it: hidden, copied by no spread, found again without a search. */
export function once<P extends object, T>(read: (part: P) => T): (part: P) => T {
  class Bearer extends Given {
    readonly #answer: T;

    constructor(part: P, answer: T) {
      super(part);
      this.#answer = answer;
    }

    static answerOf(part: P): T {
      if (#answer in part) return part.#answer;
      const answer = read(part);
      new Bearer(part, answer);
      return answer;
    }
  }
  return Bearer.answerOf;
}

/** What its heirs declare, they add to the given part instead of to an object of their own. */
class Given {
  constructor(part: object) {
    return part;
  }
}
