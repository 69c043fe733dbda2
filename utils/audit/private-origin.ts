import { addressOfOrigin } from './facts.ts';

const privateAddress =
  /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.|^(::1|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)$/i;

/** An address that may end at another server tomorrow: a tunnel's loopback, a private network behind a VPN. */
export function isPrivateOrigin(origin: string): boolean {
  const address = addressOfOrigin(origin);
  if (address !== null) return privateAddress.test(address);
  return URL.canParse(origin) && /^(.+\.)?localhost$/.test(new URL(origin).hostname);
}
