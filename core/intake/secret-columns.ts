// Exports of monitoring and camera tools carry SNMP communities, keys and passwords. Such columns are dropped
// before anything is stored, shown or logged; the result says that they were there.

const secretKey =
  /password|passwd|passphrase|cryptopass|authpass|authname|snmpcommunity|privatekey|privkey|apikey|secret|token|^pwd$|^pass$|^community$|^communities$|^username$|^hardwareusername$|^loginname$|^login$|^salt$|^psk$|^productkey$/;

/** @param key a heading as `headerKey` gives it */
export function isSecretHeader(key: string): boolean {
  return secretKey.test(key);
}
