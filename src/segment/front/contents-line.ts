// `Of the Harbour . . . . 12`, `The Harbour   12`, `How to stew a Carp. pag. 28`
export const contentsLine = /(?<![.·…_\s])(?:[.·…_\s]{2,}|\s(?:p(?:ag|p)?\.\s*)|,\s)(?:\d{1,4}(?:[-–]\d{1,4})?|[ivxlc]+|ib(?:id)?)\.?\s*$/iu;
