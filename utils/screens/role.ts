/** Whose page this is. Only `administrator` pages are judged and recorded. */
export type Role = 'login' | 'administrator' | 'mailbox' | 'unknown';
