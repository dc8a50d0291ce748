/**
 * Puts Array.prototype.push back as it was when this file was loaded. The pdf.js that pdf-parse brings replaces it on Node 20
 * for the whole process (core-js, because of the kind of an error that nobody sees), which costs a tenth of the reading time.
 */
const NATIVE = Object.getOwnPropertyDescriptor(Array.prototype, 'push');

export function restoreArrayPush(): void {
  if (NATIVE !== undefined) Object.defineProperty(Array.prototype, 'push', NATIVE);
}
