/**
 * Copies a text for a person's click. Pages over http have no `navigator.clipboard`: there the copy command is given,
 * and what it would copy is put in its place. False when the browser did neither.
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const { clipboard } = document.defaultView?.navigator ?? {};
  if (clipboard) {
    const copied = await clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (copied) return true;
  }
  let taken = false;
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = event.clipboardData !== null;
  };
  document.defaultView?.addEventListener('copy', put, { capture: true });
  try {
    return document.execCommand('copy') && taken;
  } finally {
    document.defaultView?.removeEventListener('copy', put, { capture: true });
  }
}
