/** Shortly before other words these say that something is not done. */
export const denials: ReadonlySet<string> = new Set(
  'no not never without skip cut drop dont doesnt didnt wont cant isnt arent cannot neither nor instead'.split(
    ' ',
  ),
);
