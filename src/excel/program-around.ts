/** Which program stands around this page: Excel, another one, or none because Microsoft's library did not come. */

export type Around = 'excel' | 'elsewhere' | 'no-library';

export async function programAround(): Promise<Around> {
  if (typeof Office === 'undefined') return 'no-library';
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? 'excel' : 'elsewhere';
}
