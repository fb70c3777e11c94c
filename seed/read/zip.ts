/** Zip archives: the parts they list, and the parts themselves, unpacked within limits and packed again plainly. */
import { crc32, inflateRawSync } from 'node:zlib';
import type { Limits } from './limits.ts';
import { megabytes } from './limits.ts';
import { Refusal } from './refusal.ts';

/** One entry of the directory at an archive's end. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly declared: number;
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record is 22 bytes and a comment of at most 65,535. */
const END_SIZE = 22;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function directory(bytes: Uint8Array): readonly Entry[] | null {
  const view = viewOf(bytes);
  const lowest = Math.max(0, bytes.length - END_SIZE - 0xffff);
  for (let at = bytes.length - END_SIZE; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === END)
      return entries(bytes, view.getUint32(at + 16, true), view.getUint16(at + 10, true));
  return null;
}

function entries(bytes: Uint8Array, start: number, count: number): readonly Entry[] | null {
  const view = viewOf(bytes);
  const found: Entry[] = [];
  let at = start;
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return null;
    const name = view.getUint16(at + 28, true);
    found.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      declared: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

/** The names of an archive's parts; null when it has no directory that can be read. */
export const zipNames = (bytes: Uint8Array): readonly string[] | null =>
  directory(bytes)?.map((entry) => entry.name) ?? null;

/** An archive that cannot be read, which may have been a document. */
export const brokenZip = (cause?: unknown): Refusal =>
  new Refusal('is a broken zip archive or Word document', 'Fetch or save it again.', { cause });

const tooMuch = (limits: Limits): Refusal =>
  new Refusal(
    `would unpack to more than ${megabytes(limits.unpacked)} or ${limits.parts} parts`,
    'It was not unpacked: a document that does that is a zip bomb, or carries much beside its text.',
  );

function unpack(bytes: Uint8Array, entry: Entry, most: number): Uint8Array | null {
  const view = viewOf(bytes);
  if (entry.encrypted) throw new Refusal('is under a password', 'Save a copy without the password.');
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) throw brokenZip();
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) throw brokenZip();
  if (entry.method === 0) return packed.length <= most ? packed : null;
  if (entry.method !== 8) throw brokenZip();
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw brokenZip(error);
  }
}

/**
 * Unpacks the parts that are wanted. What sizes an archive declares is checked first, what it unpacks to as it does.
 * @throws Refusal when it is broken, under a password, or unpacks to more than the limits allow
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: Limits,
): ReadonlyMap<string, Uint8Array> {
  const listed = directory(bytes);
  if (listed === null) throw brokenZip();
  const declared = listed.reduce((sum, entry) => sum + entry.declared, 0);
  if (declared > limits.unpacked || listed.length > limits.parts) throw tooMuch(limits);
  const parts = new Map<string, Uint8Array>();
  let left = limits.unpacked;
  for (const entry of listed) {
    if (!wanted(entry.name)) continue;
    const part = unpack(bytes, entry, left);
    if (part === null) throw tooMuch(limits);
    left -= part.length;
    parts.set(entry.name, part);
  }
  return parts;
}

/** Packs parts without compression, so that whatever reads them next unpacks exactly what was checked. */
export function zipPlain(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [path, data] of parts) {
    const name = Buffer.from(path);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([u32(LOCAL), common, name, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    list.push(Buffer.concat([u32(CENTRAL), Buffer.from([20, 0]), common, rest, name]));
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(list);
  const end = Buffer.alloc(END_SIZE);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, central, end]);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
