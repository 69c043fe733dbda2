/** Values the simulated pages show beside those every simulator has. Passwords are never kept. */
export interface Kept {
  password: {
    preventReuse: boolean;
    retrieval: boolean;
    expires: boolean;
    months: number;
    graceEnds: boolean;
  };
  administratorPassword: {
    minLength: number;
    requireNumber: boolean;
    requireCapital: boolean;
    requireLower: boolean;
    requireSymbol: boolean;
    notUserName: boolean;
  };
  administrators: Administrator[];
  users: { userName: string; displayName: string; enabled: boolean }[];
  /** Further settings by domain; the empty key holds the defaults'. */
  domains: Map<string, Readonly<Record<string, unknown>>>;
}

export interface Administrator {
  userName: string;
  displayName: string;
  primary: boolean;
  enabled: boolean;
  impersonation: boolean;
  restrictByIp: boolean;
  ipRestrictions: readonly { readonly address: string; readonly description: string }[];
}

export const startingValues = (): Kept => ({
  password: { preventReuse: false, retrieval: false, expires: false, months: 6, graceEnds: false },
  administratorPassword: {
    minLength: 14,
    requireNumber: true,
    requireCapital: true,
    requireLower: true,
    requireSymbol: true,
    notUserName: true,
  },
  administrators: [
    {
      userName: 'admin',
      displayName: 'Primary administrator',
      primary: true,
      enabled: true,
      impersonation: true,
      restrictByIp: false,
      ipRestrictions: [],
    },
    {
      userName: 'night-shift',
      displayName: 'Night shift',
      primary: false,
      enabled: true,
      impersonation: true,
      restrictByIp: true,
      ipRestrictions: [{ address: '127.0.0.1', description: 'Console' }],
    },
  ],
  users: [
    { userName: 'postmaster', displayName: 'Postmaster', enabled: true },
    { userName: 'office', displayName: 'Office', enabled: true },
  ],
  domains: new Map(),
});
