/** ExcelError: a refusal in Excel's own codes. */

export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The member that was refused. */
    readonly location = '',
  ) {
    super(message);
  }
}

export const itemNotFound = (): ExcelError => new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
export const invalidArgument = (why = 'The argument is invalid or missing or has an incorrect format.'): ExcelError => new ExcelError('InvalidArgument', why);
export const accessDenied = (): ExcelError => new ExcelError('AccessDenied', 'You do not have the permissions to perform the requested operation.');
export const invalidOperation = (why = 'This operation is not permitted for the current object.'): ExcelError => new ExcelError('InvalidOperation', why);
export const invalidReference = (): ExcelError => new ExcelError('InvalidReference', 'This reference is not valid for the current operation.');
