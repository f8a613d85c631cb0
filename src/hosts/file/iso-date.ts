/** Dates written out in a file (`2024-03-01T08:00:00`) as serials of the 1900 epoch. */

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/;
const TIME = /^T?(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?Z?$/;
const DAY = 86_400_000;

/** Null for a text that is no date. Serials before 1 March 1900 count the 29 February 1900 that Excel believes in. */
export function isoToSerial(text: string): number | null {
  const time = TIME.exec(text.trim());
  if (time) return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3])) / 86_400;
  const found = ISO.exec(text.trim());
  if (!found) return null;
  const [year, month, day, hour, minute, second] = found.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const serial = (Date.UTC(year, month - 1, day, hour, minute, second) - Date.UTC(1899, 11, 30)) / DAY;
  return serial < 61 ? serial - 1 : serial;
}
