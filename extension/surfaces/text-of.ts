/** An element's words on one line; empty for none. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** The words of the first of these that holds any. */
export function firstText(document: Document, selectors: readonly string[]): string {
  for (const selector of selectors) {
    const text = textOf(document.querySelector(selector));
    if (text !== '') return text;
  }
  return '';
}

/** What stands in a form's field; empty for no such field. */
export function fieldText(document: Document, selector: string): string {
  const field = document.querySelector(selector);
  return field !== null && 'value' in field && typeof field.value === 'string'
    ? field.value.trim()
    : '';
}
