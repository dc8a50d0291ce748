/**
 * Nothing in, a function out that puts Array.prototype.push back. The pdf.js that pdf-parse brings replaces it on Node 20 for
 * the whole process (core-js, because of the message of an error that nobody sees), which costs a seventh of the reading time.
 */
export function keepArrayPush(): () => void {
  const native = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
  return () => {
    if (native !== undefined) Object.defineProperty(Array.prototype, 'push', native);
  };
}
