/** Data validation: choices and limits of cells; kept as given, never enforced on an add-in's writes, as in Excel. */

import { sameArea, without, type Area } from '../../model/area';
import { invalidArgument } from '../../model/excel-error';
import { apiType, isRecord, type ApiType, type Cells, type Json } from '../api-type';

interface Stored {
  readonly rule?: Json;
  readonly errorAlert?: Json;
  readonly prompt?: Json;
  readonly ignoreBlanks?: Json;
}

function storedAt(cells: Cells): Stored {
  const found = cells.sheet.state.dataValidations.find(({ area }) => sameArea(area, cells.one));
  return (found?.rule ?? {}) as Stored;
}

function store(cells: Cells, part: Stored | null): void {
  cells.sheet.demandUnprotected();
  const rest = (areas: readonly Area[]): Area[] => cells.all.reduce((left, at) => left.flatMap((one) => without(one, at)), [...areas]);
  const kept = cells.sheet.state.dataValidations.flatMap((one) => rest([one.area]).map((area) => ({ ...one, area })));
  const now = part === null ? null : { ...storedAt(cells), ...part };
  cells.sheet.change({ dataValidations: now === null ? kept : [...kept, ...cells.all.map((area) => ({ area, rule: now }))] });
}

const writer = (key: keyof Stored) => (cells: Cells, value: Json): void => store(cells, { [key]: value });

export const DataValidationType: ApiType<Cells> = apiType({
  name: 'DataValidation',
  read: {
    ErrorAlert: (cells) => storedAt(cells).errorAlert ?? { message: '', showAlert: true, style: 'Stop', title: '' },
    IgnoreBlanks: (cells) => storedAt(cells).ignoreBlanks ?? true,
    Prompt: (cells) => storedAt(cells).prompt ?? { message: '', showPrompt: true, title: '' },
    Rule: (cells) => storedAt(cells).rule ?? {},
    Type: (cells) => {
      const { rule } = storedAt(cells);
      const kind = isRecord(rule) ? Object.keys(rule)[0] : undefined;
      return kind === undefined ? 'None' : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
    },
  },
  write: {
    ErrorAlert: writer('errorAlert'),
    IgnoreBlanks: writer('ignoreBlanks'),
    Prompt: writer('prompt'),
    Rule: (cells, value) => {
      if (!isRecord(value)) throw invalidArgument();
      const list = value['list'];
      // Excel refuses longer lists written out in the rule.
      if (isRecord(list) && typeof list['source'] === 'string' && !list['source'].startsWith('=') && list['source'].length > 255) throw invalidArgument();
      store(cells, { rule: value });
    },
  },
  call: { Clear: (cells) => store(cells, null) },
});
