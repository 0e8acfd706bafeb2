/** A book with open margins: there is nothing here, and that is fine. */
export function OpenBook() {
  return (
    <svg class="cm-art" viewBox="0 0 120 84" aria-hidden="true">
      <path d="M60 20C48 12 32 10 12 12v54c20-2 36 0 48 8 12-8 28-10 48-8V12c-20-2-36 0-48 8Z" />
      <path d="M60 20v54" />
      <path
        class="cm-lines"
        d="M22 26c10-1 19 0 28 3M22 38c10-1 19 0 28 3M22 50c10-1 19 0 28 3M98 26c-10-1-19 0-28 3M98 38c-10-1-19 0-28 3M98 50c-5-.5-9-.5-14 .2"
      />
    </svg>
  );
}
