/** Axis: where rows (or columns) begin and end in pixels. Hidden ones have no size and are never stepped on. */

export interface Window {
  readonly first: number;
  readonly last: number;
}

export class Axis {
  private readonly starts: Float64Array;

  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index++) this.starts[index + 1] = this.starts[index]! + sizeOf(index);
  }

  /** Pixels of all together. */
  get length(): number {
    return this.starts[this.count]!;
  }

  start(index: number): number {
    return this.starts[Math.min(Math.max(index, 0), this.count)]!;
  }

  end(index: number): number {
    return this.start(index + 1);
  }

  size(index: number): number {
    return this.end(index) - this.start(index);
  }

  /** Pixels from the start of one to the end of another. */
  span(from: number, to: number): number {
    return this.end(to) - this.start(from);
  }

  /** The visible one at this pixel; the first or last where the pixel lies outside. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= pixel) low = middle;
      else high = middle - 1;
    }
    return this.size(low) > 0 ? low : this.step(low, -1);
  }

  /** What stands between two pixels, and `more` on either side. */
  window(from: number, to: number, more: number): Window {
    return { first: Math.max(0, this.at(from) - more), last: Math.min(this.count - 1, this.at(to) + more) };
  }

  /** The next visible one in a direction; the same one where there is none. */
  step(index: number, by: 1 | -1): number {
    for (let next = index + by; next >= 0 && next < this.count; next += by) if (this.size(next) > 0) return next;
    return index;
  }

  /** The nearest visible one, itself where it is visible. */
  visible(index: number): number {
    const inside = Math.min(Math.max(index, 0), this.count - 1);
    if (this.size(inside) > 0) return inside;
    const after = this.step(inside, 1);
    return after !== inside ? after : this.step(inside, -1);
  }
}
