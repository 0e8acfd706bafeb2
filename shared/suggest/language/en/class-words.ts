/** The grades of a class as the head of a plan gives them. */
export const gradesNamed =
  /\bgrades?:?\s+((?:K|\d{1,2})(?:\s*(?:-|–|to)\s*\d{1,2})?)\b|\b(\d{1,2})(?:st|nd|rd|th)[ -]grade|\b(kindergarten)\b/i;

/** Subjects of the catalogue by the words a school calls them. */
export const schoolSubjects: readonly (readonly [string, RegExp])[] = [
  ['math', /\bmath|algebra|geometry|calculus|statistics/i],
  ['science', /science|biology|chemistry|physics/i],
  ['social-studies', /social|history|geography|civics|economics/i],
  ['world-languages', /world lang|spanish|french|german|mandarin|chinese|latin|arabic/i],
  ['ela', /\bela\b|english|reading|writing|literacy|language arts|literature/i],
  ['cte', /\bcte\b|comput|coding|program|engineering|business|technology/i],
  ['arts', /\barts?\b|music|drama|theat|dance/i],
  ['pe', /\bp\.?e\.?\b|physical education|health/i],
];
