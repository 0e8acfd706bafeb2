/** Canvas' own parser of dates is not among its editor's packages; nothing here asks for a date. */
export default {};
