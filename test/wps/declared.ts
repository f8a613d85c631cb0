/// <reference types="et-jsapi-declare" />
/** Everything the WPS host uses stands in the vendor's own declaration under the same name: this file does not compile otherwise (`npm run types`). */

import type {
  WpsApplication, WpsBook, WpsBorders, WpsDebugTools, WpsFont, WpsFormatCondition, WpsFormatConditions, WpsName, WpsNames, WpsPageSetup, WpsProtection, WpsRange, WpsSheet, WpsSheets, WpsValidation, WpsXmlPart, WpsXmlParts,
} from '../../src/hosts/wps/application';

/** The vendor's type has every member of ours, also those that may be missing at run time, and each fits. */
interface Declared<Theirs extends Ours & Record<keyof Ours, unknown>, Ours> {
  readonly theirs: Theirs;
}

export type Proof = [
  Declared<Et.Range, WpsRange>,
  Declared<Et.Font, WpsFont>,
  Declared<Et.Borders, WpsBorders>,
  Declared<Et.Validation, WpsValidation>,
  Declared<Et.FormatCondition, WpsFormatCondition>,
  Declared<Et.FormatConditions, WpsFormatConditions>,
  Declared<Et.PageSetup, WpsPageSetup>,
  Declared<Et.Protection, WpsProtection>,
  Declared<Et.Worksheet, WpsSheet>,
  Declared<Et.Sheets, WpsSheets>,
  Declared<Et.Name, WpsName>,
  Declared<Et.Names, WpsNames>,
  Declared<Kso.CustomXMLPart, WpsXmlPart>,
  Declared<Kso.CustomXMLParts, WpsXmlParts>,
  Declared<Et.Workbook, WpsBook>,
  Declared<Et.DebugTools, WpsDebugTools>,
  Declared<typeof Application, WpsApplication>,
];
