/** A name that stands for itself in an address: letters and digits of any script, with dots and dashes in between. */
const hostName = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,251}[\p{L}\p{N}_])?$/u;

/** A domain's name in one form, where it can be one. SmarterMail takes names without a dot as well. */
export const domainNameOf = (text: string): string | null => {
  const name = text.trim().toLowerCase();
  return hostName.test(name) ? name : null;
};
