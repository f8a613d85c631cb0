/** The names under which the JSON report gives the address of each field. */

import type { Declaration, Field } from '../model';

type Pick = (form: Declaration) => Field<unknown> | null;

export const PARTS_WITH_CELLS: readonly (readonly [string, Pick])[] = [
  ['title', (form) => form.heading.title],
  ['year', (form) => form.heading.year],
  ['projectName', (form) => form.heading.projectName],
  ['projectNature', (form) => form.heading.projectNature ?? form.heading.projectAttribute],
  ['projectCategory', (form) => form.heading.projectCategory],
  ['projectCode', (form) => form.heading.projectCode],
  ['department', (form) => form.heading.department],
  ['implementingUnit', (form) => form.heading.implementingUnit],
  ['startDate', (form) => form.heading.startDate ?? form.heading.term],
  ['endDate', (form) => form.heading.endDate ?? form.heading.term],
  ['unit', (form) => form.funds.unit],
  ['total', (form) => form.funds.total],
  ['fiscal', (form) => form.funds.fiscal],
  ['other', (form) => form.funds.other],
  ['annualTotal', (form) => form.funds.annualTotal],
  ['annualAppropriation', (form) => form.funds.annualAppropriation],
  ['carryOver', (form) => form.funds.carryOver],
  ['annualOther', (form) => form.funds.annualOther],
  ['overall', (form) => form.goals.overall],
  ['annual', (form) => form.goals.annual],
];
