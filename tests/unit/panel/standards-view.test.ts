import { describe, expect, it } from 'vitest';
import { standardsView } from '../../../entrypoints/sidepanel/view/standards-view.ts';

describe('the standards of a rule', () => {
  it('are a line each, in words', () => {
    expect(standardsView('admin.default_credentials')).toEqual([
      'NIST SP 800-53 Rev. 5: IA-5',
      'CIS Controls 8.1: 4.7',
      'ISO/IEC 27001:2022: 5.17, 8.2',
      'PCI DSS 4.0.1: 2.2.2',
      'Cyber Essentials: secure configuration, user access control',
    ]);
  });

  it('are none where none fits', () => {
    expect(standardsView('postmaster.mailbox')).toEqual([]);
  });
});
