/** Traffic: every round trip between add-in and Excel, counted and described. */

export interface RoundTrip {
  /** `Worksheet.getUsedRange`, `Range.values`… in the order of first use. */
  readonly members: readonly string[];
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** The workbook was changed (not only read, listened to or selected in). */
  readonly wrote: boolean;
  /** Excel's error code, where it failed. */
  readonly error: string | null;
}

export class Traffic {
  private trips: RoundTrip[] = [];
  /**
   * Requests that only give back references: the client sends them by itself after `Excel.run`, nobody waits for them, so they are counted apart.
   */
  releases = 0;
  /** Every member of the API ever used, also before the last reset. */
  readonly used = new Set<string>();
  /** Members the stand-in does not know. */
  readonly missing = new Set<string>();

  add(trip: RoundTrip): void {
    this.trips.push(trip);
    for (const member of trip.members) this.used.add(member);
  }

  get roundTrips(): readonly RoundTrip[] {
    return this.trips;
  }

  get count(): number {
    return this.trips.length;
  }

  get writes(): number {
    return this.trips.filter(({ wrote }) => wrote).length;
  }

  reset(): void {
    this.trips = [];
    this.releases = 0;
  }

  /** One line per round trip, for failing tests. */
  describe(): string {
    return this.trips.map(({ members, wrote, error }, i) => `${i + 1}${wrote ? ' writes' : ''}${error ? ` ${error}` : ''}: ${members.join(' ')}`).join('\n');
  }
}
