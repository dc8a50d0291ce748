/** A PDF of one line of text behind AES-256, as Acrobat and Word lock files today (ISO 32000-2, 7.6.4: revision 6). */
import { createCipheriv, createHash } from 'node:crypto';
import { onePage, rawPdf, streamOf } from './raw-pdf.js';

const FILE_KEY = Buffer.from('ontwar-test-file-key-of-32-bytes');
const PERMISSIONS = -3904;

/** `user` opens it, and may be empty; `owner` may do everything. */
export function aesPdf(line: string, user: string, owner: string): Buffer {
  const [forUser, userKey] = entriesOf(Buffer.from(user), salt(1), salt(2), Buffer.alloc(0));
  const [forOwner, ownerKey] = entriesOf(Buffer.from(owner), salt(3), salt(4), forUser);
  const objects = onePage(Buffer.alloc(0));
  objects[3] = streamOf(encrypt(Buffer.from(`BT /F1 12 Tf 72 720 Td (${line}) Tj ET`, 'latin1')));
  objects.push(
    `<< /Filter /Standard /V 5 /R 6 /Length 256 /P ${PERMISSIONS} /U <${hex(forUser)}> /UE <${hex(userKey)}> /O <${hex(forOwner)}> /OE <${hex(ownerKey)}> /Perms <${hex(permissions())}> /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV3 /Length 32 >> >> /StmF /StdCF /StrF /StdCF >>`,
  );
  const id = hex(salt(5));
  return rawPdf(objects, { version: '2.0', trailer: `/Encrypt 6 0 R /ID [<${id}> <${id}>]` });
}

function salt(seed: number): Buffer {
  return Buffer.alloc(8, seed);
}

/** What is kept to check a password, and the key of the file locked with it. */
function entriesOf(password: Buffer, check: Buffer, key: Buffer, user: Buffer): [Buffer, Buffer] {
  const lock = hash(password, key, user);
  const cipher = createCipheriv('aes-256-cbc', lock, Buffer.alloc(16)).setAutoPadding(false);
  return [Buffer.concat([hash(password, check, user), check, key]), cipher.update(FILE_KEY)];
}

/** Algorithm 2.B. */
function hash(password: Buffer, key: Buffer, user: Buffer): Buffer {
  let mixed = createHash('sha256')
    .update(Buffer.concat([password, key, user]))
    .digest();
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const once = Buffer.concat([password, mixed, user]);
    const many = Buffer.concat(Array.from({ length: 64 }, () => once));
    const cipher = createCipheriv('aes-128-cbc', mixed.subarray(0, 16), mixed.subarray(16, 32)).setAutoPadding(false);
    const locked = cipher.update(many);
    const rest = locked.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    mixed = createHash(['sha256', 'sha384', 'sha512'][rest] ?? 'sha256')
      .update(locked)
      .digest();
    last = locked.at(-1) ?? 0;
  }
  return mixed.subarray(0, 32);
}

function permissions(): Buffer {
  const block = Buffer.alloc(16, 0xff);
  block.writeInt32LE(PERMISSIONS);
  block.write('Tadb', 8);
  return createCipheriv('aes-256-ecb', FILE_KEY, null).setAutoPadding(false).update(block);
}

function encrypt(content: Buffer): Buffer {
  const start = salt(6).toString('hex').slice(0, 16);
  const cipher = createCipheriv('aes-256-cbc', FILE_KEY, Buffer.from(start));
  return Buffer.concat([Buffer.from(start), cipher.update(content), cipher.final()]);
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
