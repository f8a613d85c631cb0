export type FileFormat = 'xlsx' | 'xls' | 'ods' | 'fods' | 'html' | 'csv' | 'spreadsheetml-2003';
