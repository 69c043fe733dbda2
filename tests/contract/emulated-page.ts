/** Puts a page into happy-dom's own document, so that the reader sees the globals a content script would. */
export const show = (html: string, at: string): Document => {
  const emulator = (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM;
  emulator.setURL(`http://127.0.0.1:9998${at}`);
  document.open();
  document.write(html);
  document.close();
  return document;
};
