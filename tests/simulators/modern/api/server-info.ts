// Confirmed by public client code: `licensing/about`, `licensing/info` (edition 0 is Enterprise), `ip-binding-manager`
// (ports with a certificate password, which nothing may pass on), `services` (a map of names to booleans), `license-notifications`, `antivirus/settings`,
// `start-services` and `stop-services`. Invented: `general-settings`.
import type { Endpoint } from './endpoint.ts';
import { accepted } from './envelope.ts';

const port = (id: number, name: string, number: number, type: number, isSSL: boolean) => ({
  id,
  name,
  port: number,
  type,
  description: '',
  isTls: !isSSL,
  isSSL,
  certificatePath: 'C:\\SmarterMail\\Certificates\\mail.pfx',
  password: 'simulated-certificate-password',
});

export const serverInfoEndpoints = (version: string): readonly Endpoint[] => [
  {
    method: 'GET',
    path: /licensing\/about/,
    answer: () => accepted({ version, edition: 0, enterpriseFunctionality: true }),
  },
  {
    method: 'GET',
    path: /licensing\/info/,
    answer: () => accepted({ edition: 0, level: 'Enterprise', maintenanceExpires: 'Mar 31, 2027' }),
  },
  {
    method: 'GET',
    path: /settings\/sysadmin\/ip-binding-manager/,
    answer: () =>
      accepted({
        bindingManager: {
          bindingPorts: [
            port(1, 'SMTP', 25, 0, false),
            port(2, 'Submission', 587, 0, false),
            port(3, 'POP SSL', 995, 1, true),
            port(4, 'IMAP SSL', 993, 2, true),
          ],
          bindingInfo: [{ ipAddress: '192.0.2.10', portIDs: [1, 2, 3, 4] }],
        },
      }),
  },
  {
    method: 'GET',
    path: /settings\/sysadmin\/license-notifications/,
    answer: () => accepted({ daysUntilUpgradeProtectionExpires: 126, isUpgradeProtectionExpired: false }),
  },
  {
    method: 'GET',
    path: /settings\/sysadmin\/antivirus\/settings/,
    answer: () =>
      accepted({
        settings: {
          quarantineDirectory: 'C:\\SmarterMail\\Quarantine',
          enableSpoolCommandLine: false,
          spoolCommandLineFile: '',
          spoolCommandLineArguments: '',
          spoolCommandLineTimeout: 30,
          spoolExecutableVisible: false,
          commandLine: '',
          commandLineArguments: '',
          commandLineScanMessages: false,
          commandLineScanMessagesWithoutAttachments: false,
          commandLineScanFiles: false,
        },
      }),
  },
  {
    method: 'GET',
    path: /settings\/sysadmin\/general-settings/,
    answer: () =>
      accepted({
        generalSettings: {
          hostname: 'mail.example.com',
          dns1: '192.0.2.53',
          dns2: '',
          spoolPath: 'C:\\SmarterMail\\Spool',
        },
      }),
  },
  {
    method: 'GET',
    path: /settings\/sysadmin\/services/,
    answer: ({ kept }) => accepted({ services: { ...kept.services } }),
  },
  {
    // A trip wire: nothing of ours may start or stop a service. It changes none, but counts as a stored change.
    method: 'POST',
    path: /settings\/sysadmin\/(?:start|stop)-services/,
    saves: true,
    answer: () => accepted(),
  },
];
