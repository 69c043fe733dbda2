/** Hands a text to the person as a file, through a link of this page: nothing is sent anywhere. */
export function saveText(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser takes its copy of the address in the task of the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** `palisade-mail.example.com-2026-11-25.json` */
export const reportName = (server: string, now: string, ending = '.json'): string =>
  `palisade-${server.replace(/[^a-z0-9.-]+/gi, '-').slice(0, 80)}-${now.slice(0, 10)}${ending}`;
